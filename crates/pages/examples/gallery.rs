//! Writes every page with invented people into a directory, to be looked at: `cargo run -p pages --example gallery -- DIR`.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let to = std::env::args().nth(1).unwrap_or_else(|| "target/gallery".to_owned());
    let to = Path::new(&to);
    std::fs::create_dir_all(to.join("assets"))?;
    for it in pages::assets() {
        std::fs::write(to.join("assets").join(&it.name), it.bytes)?;
    }
    let only = std::env::args().nth(2);
    for &language in pages::Language::ALL {
        if only.as_deref().is_some_and(|it| it != language.tag()) {
            continue;
        }
        let frame = pages::Frame { language, ..pages::samples::frame() };
        for (name, page) in pages::samples::all(&frame) {
            let page = page?.replace("\"/assets/", "\"assets/");
            std::fs::write(to.join(format!("{name}.{}.html", language.tag())), page)?;
        }
    }
    Ok(())
}
