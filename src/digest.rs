//! Digests of values, to tell whether two are the same without keeping them.

use std::hash::{Hash, Hasher};

/// 128 bits of BLAKE3: no two different inputs of a portal meet in it by chance.
pub type Digest = u128;

/// Most of what is hashed comes in pieces of a few bytes, and each has its price: they are gathered.
struct Digester {
    hasher: blake3::Hasher,
    gathered: [u8; GATHERED],
    filled: usize,
}

/// A chunk of BLAKE3, in bytes.
const GATHERED: usize = 1024;

impl Hasher for Digester {
    fn write(&mut self, bytes: &[u8]) {
        if let Some(room) = self.gathered.get_mut(self.filled..self.filled + bytes.len()) {
            room.copy_from_slice(bytes);
            self.filled += bytes.len();
            return;
        }
        self.hasher.update(self.gathered.get(..self.filled).unwrap_or_default());
        self.filled = 0;
        match self.gathered.get_mut(..bytes.len()) {
            Some(room) => {
                room.copy_from_slice(bytes);
                self.filled = bytes.len();
            }
            None => {
                self.hasher.update(bytes);
            }
        }
    }

    fn finish(&self) -> u64 {
        // Only the whole digest is asked for; a prefix of it is a hash as good as any.
        self.whole() as u64
    }
}

impl Digester {
    fn new() -> Self {
        Self { hasher: blake3::Hasher::new(), gathered: [0; GATHERED], filled: 0 }
    }

    fn whole(&self) -> Digest {
        let gathered = self.gathered.get(..self.filled).unwrap_or_default();
        let mut bytes = [0; 16];
        let whole = match self.hasher.count() {
            0 => blake3::hash(gathered),
            _ => self.hasher.clone().update(gathered).finalize(),
        };
        bytes.copy_from_slice(&whole.as_bytes()[..16]);
        u128::from_le_bytes(bytes)
    }
}

/// The digest of bytes: the same on every machine, which that of a value need not be.
pub fn of_bytes(bytes: &[u8]) -> Digest {
    let mut digester = Digester::new();
    digester.write(bytes);
    digester.whole()
}

/// The digest of a value, by what its `Hash` looks at.
pub fn of(value: &(impl Hash + ?Sized)) -> Digest {
    let mut digester = Digester::new();
    value.hash(&mut digester);
    digester.whole()
}
