//! Small workbooks for tests: a hand-made, uncompressed `.xlsx`.

/// A value of a cell.
pub(super) enum V {
    T(&'static str),
    N(f64),
    E,
}

/// A workbook of these sheets.
pub(super) fn workbook(sheets: &[(&str, Vec<Vec<V>>)]) -> Vec<u8> {
    let mut zip = Zip::default();
    let numbered = || (1..).zip(sheets);
    let each = |item: &dyn Fn(usize, &str) -> String| {
        numbered().map(|(at, (name, _))| item(at, name)).collect::<String>()
    };
    let package = "http://schemas.openxmlformats.org/package/2006";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let overrides = each(&|at, _| {
        format!(
            r#"<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
        )
    });
    zip.add(
        "[Content_Types].xml",
        &format!(
            r#"<?xml version="1.0"?><Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{overrides}</Types>"#
        ),
    );
    zip.add(
        "_rels/.rels",
        &format!(
            r#"<?xml version="1.0"?><Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
        ),
    );
    let list = each(&|at, name| format!(r#"<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>"#));
    zip.add(
        "xl/workbook.xml",
        &format!(r#"<?xml version="1.0"?><workbook xmlns="{main}" xmlns:r="{office}"><sheets>{list}</sheets></workbook>"#),
    );
    let relations = each(&|at, _| {
        format!(r#"<Relationship Id="rId{at}" Type="{office}/worksheet" Target="worksheets/sheet{at}.xml"/>"#)
    });
    zip.add(
        "xl/_rels/workbook.xml.rels",
        &format!(r#"<?xml version="1.0"?><Relationships xmlns="{package}/relationships">{relations}</Relationships>"#),
    );
    for (at, (_, rows)) in numbered() {
        let body: String = (1..).zip(rows).map(|(row, cells)| sheet_row(row, cells)).collect();
        zip.add(
            &format!("xl/worksheets/sheet{at}.xml"),
            &format!(
                r#"<?xml version="1.0"?><worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>"#
            ),
        );
    }
    zip.done()
}

fn sheet_row(row: usize, cells: &[V]) -> String {
    let body: String = (0_u8..)
        .zip(cells)
        .map(|(column, value)| {
            let at = if column < 26 {
                format!("{}{row}", char::from(b'A' + column))
            } else {
                format!("A{}{row}", char::from(b'A' + column - 26))
            };
            match value {
                V::T(text) => {
                    let text = text.replace('&', "&amp;").replace('<', "&lt;");
                    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
                }
                V::N(number) => format!(r#"<c r="{at}"><v>{number}</v></c>"#),
                V::E => String::new(),
            }
        })
        .collect();
    format!(r#"<row r="{row}">{body}</row>"#)
}

#[derive(Default)]
struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Zip {
    fn add(&mut self, name: &str, text: &str) {
        let offset = u32::try_from(self.bytes.len()).unwrap();
        let length = u32::try_from(text.len()).unwrap();
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        common.extend(crc(text.as_bytes()).to_le_bytes());
        common.extend(length.to_le_bytes());
        common.extend(length.to_le_bytes());
        common.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        common.extend([0, 0]);
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&common);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(text.as_bytes());
        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&common);
        self.directory.extend([0; 10]);
        self.directory.extend(offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        self.entries += 1;
    }

    fn done(mut self) -> Vec<u8> {
        let offset = u32::try_from(self.bytes.len()).unwrap();
        let size = u32::try_from(self.directory.len()).unwrap();
        self.bytes.extend(&self.directory);
        self.bytes.extend(b"PK\x05\x06\x00\x00\x00\x00");
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(self.entries.to_le_bytes());
        self.bytes.extend(size.to_le_bytes());
        self.bytes.extend(offset.to_le_bytes());
        self.bytes.extend([0, 0]);
        self.bytes
    }
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}
