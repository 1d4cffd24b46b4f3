//! Reads a file of alerts and prints how many there are, what is told of it, and the memory it took.
//!
//! `cargo run -p wire --example read -- FILE`

fn main() {
    for file in std::env::args().skip(1) {
        let mut records = match wire::open_file(file.as_ref(), None) {
            Ok(records) => records,
            Err(fault) => {
                println!("{fault}");
                continue;
            }
        };
        let (mut good, mut bad, mut told) = (0u64, 0u64, 0usize);
        while let Some(next) = records.next() {
            match next {
                Ok(_) => good += 1,
                Err(error) => {
                    bad += 1;
                    if bad <= 20 {
                        println!("{error}");
                    }
                }
            }
            for warning in records.take_warnings() {
                told += 1;
                if told <= 20 {
                    println!("{warning}");
                }
            }
        }
        for warning in records.take_warnings() {
            println!("{warning}");
        }
        println!("{}: {good} alerts, {bad} errors, {told} warnings", records.format().code());
    }
    // Only some systems say how much memory was held at most.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    if let Some(line) = status.lines().find(|it| it.starts_with("VmHWM")) {
        println!("{line}");
    }
}
