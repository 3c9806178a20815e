//! The rows of a table in CSV, and where each cell stands.

/// The largest table that is read, in bytes: enough for some hundred thousand rows.
pub const LARGEST_TABLE: u64 = 64 * 1024 * 1024;

/// A place as people count: from one, columns in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct At {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// Why a table cannot be read.
pub(super) struct Refused {
    pub(super) at: At,
    pub(super) message: String,
    pub(super) hint: &'static str,
}

/// The text of a file, without a byte order mark.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Refused> {
    let start = At { line: 1, column: 1 };
    let hint = "Save it as \"CSV UTF-8\" in the spreadsheet, or choose UTF-8 when you export it.";
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || zeros * 5 > bytes.len() * 2 {
        return Err(Refused { at: start, message: "the table is UTF-16".into(), hint });
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let valid = std::str::from_utf8(valid).unwrap_or_default();
        let mut scan = Scan::new(valid, b',');
        scan.step_to(valid.len());
        let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
        Refused { at: scan.here, message: format!("the table is not UTF-8: the byte {byte:02X} stands here"), hint }
    })
}

/// What parts the cells: spreadsheets set to French part them by semicolons.
pub(super) fn delimiter(text: &str) -> u8 {
    let first = text.split(['\n', '\r']).find(|line| !line.trim().is_empty()).unwrap_or_default();
    [b',', b';', b'\t'].into_iter().find(|by| first.contains(char::from(*by))).unwrap_or(b',')
}

/// A row: what its cells say, and where.
pub(super) struct Row {
    pub(super) at: At,
    pub(super) cells: Vec<(String, At)>,
}

impl Row {
    /// A cell's text, without spaces around it.
    pub(super) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |(text, _)| text.trim())
    }

    /// Where a cell stands.
    pub(super) fn at(&self, column: usize) -> At {
        self.cells.get(column).map_or(self.at, |(_, at)| *at)
    }
}

/// The rows that say something, one by one; nothing but the row at hand is kept.
pub(super) struct Rows<'t> {
    reader: csv::Reader<&'t [u8]>,
    scan: Scan<'t>,
    record: csv::StringRecord,
    done: bool,
}

impl<'t> Rows<'t> {
    pub(super) fn new(text: &'t str, by: u8) -> Self {
        let mut builder = csv::ReaderBuilder::new();
        let reader = builder.has_headers(false).flexible(true).delimiter(by).from_reader(text.as_bytes());
        Self { reader, scan: Scan::new(text, by), record: csv::StringRecord::new(), done: false }
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            // It is UTF-8, and rows may have any number of cells: nothing is left that could fail.
            if self.done || !self.reader.read_record(&mut self.record).unwrap_or(false) {
                return None;
            }
            let (places, open) = self.scan.record();
            if let Some(at) = open {
                self.done = true;
                return Some(Err(Refused {
                    at,
                    message: "a quotation mark opens here, and none closes it".into(),
                    hint: "Close the cell with a second one, or delete it; inside a quoted cell write it twice.",
                }));
            }
            if self.record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let at = places.first().copied().unwrap_or_default();
            let places = places.into_iter().chain(std::iter::repeat(at));
            let cells = self.record.iter().map(|cell| cell.to_owned()).zip(places).collect();
            return Some(Ok(Row { at, cells }));
        }
    }
}

/// Walks along a table as the reader of CSV does, to know where cells start: that it does not say.
struct Scan<'t> {
    text: &'t str,
    by: u8,
    at: usize,
    here: At,
}

impl<'t> Scan<'t> {
    fn new(text: &'t str, by: u8) -> Self {
        Self { text, by, at: 0, here: At { line: 1, column: 1 } }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes one byte on.
    fn step(&mut self) {
        let byte = self.peek();
        self.at += 1;
        let ends = byte == Some(b'\n') || byte == Some(b'\r') && self.peek() != Some(b'\n');
        if ends {
            self.here = At { line: self.here.line + 1, column: 1 };
        } else if byte.is_some_and(|byte| byte & 0xC0 != 0x80) {
            // The first byte of a character.
            self.here.column += 1;
        }
    }

    fn step_to(&mut self, end: usize) {
        while self.at < end {
            self.step();
        }
    }

    /// Where the cells of the next record start, and the quotation mark that none closes.
    fn record(&mut self) -> (Vec<At>, Option<At>) {
        while matches!(self.peek(), Some(b'\r' | b'\n')) {
            self.step();
        }
        let mut found = Vec::new();
        loop {
            let start = self.here;
            found.push(start);
            if self.peek() == Some(b'"') {
                self.step();
                if !self.quoted() {
                    return (found, Some(start));
                }
            }
            while self.peek().is_some_and(|byte| byte != self.by && byte != b'\n' && byte != b'\r') {
                self.step();
            }
            let parts = self.peek() == Some(self.by);
            if self.peek().is_some() {
                self.step();
            }
            if !parts {
                return (found, None);
            }
        }
    }

    /// Goes behind the mark that closes a quoted cell; whether there is one.
    fn quoted(&mut self) -> bool {
        while let Some(byte) = self.peek() {
            self.step();
            if byte == b'"' {
                if self.peek() != Some(b'"') {
                    return true;
                }
                self.step();
            }
        }
        false
    }
}
