//! Writes one of each letter with invented people into a directory, to be looked at and printed:
//! `cargo run -p pages --example letters -- DIR`.

use std::path::Path;

use casework::withheld::Withheld;
use pages::letter::{Digest, samples};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let to = std::env::args().nth(1).unwrap_or_else(|| "target/letters".to_owned());
    let to = Path::new(&to);
    std::fs::create_dir_all(to.join("assets"))?;
    for it in pages::assets() {
        std::fs::write(to.join("assets").join(&it.name), it.bytes)?;
    }
    let digest = Digest::new("digest", &"0123456789abcdef".repeat(4))?;
    let mut letters = samples::all()?;
    letters.extend(samples::gists()?);
    letters.push(samples::permitted()?);
    for &language in pages::Language::ALL {
        for (at, letter) in letters.iter().enumerate() {
            let paper = letter.paper(language, &Withheld::default()).map_err(|it| format!("{it:?}"))?;
            let name = format!("{at:02}-{}.{}", letter.kind().code(), language.tag());
            std::fs::write(to.join("assets").join(format!("{name}.css")), paper.print_rule(&digest))?;
            let page =
                paper.html(&digest, &format!("/assets/{name}.css"))?.replace("\"/assets/", "\"assets/");
            std::fs::write(to.join(format!("{name}.html")), page)?;
            std::fs::write(to.join(format!("{name}.txt")), paper.text()?)?;
        }
    }
    Ok(())
}
