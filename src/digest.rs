//! Digests of values, to tell whether two are the same without keeping them.

use std::hash::{Hash, Hasher};

/// 128 bits of BLAKE3: no two different inputs of a portal meet in it by chance.
pub type Digest = u128;

struct Digester(blake3::Hasher);

impl Hasher for Digester {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        // Only the whole digest is asked for; a prefix of it is a hash as good as any.
        self.whole() as u64
    }
}

impl Digester {
    fn whole(&self) -> Digest {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&self.0.finalize().as_bytes()[..16]);
        u128::from_le_bytes(bytes)
    }
}

/// The digest of bytes: the same on every machine, which that of a value need not be.
pub fn of_bytes(bytes: &[u8]) -> Digest {
    let mut digester = Digester(blake3::Hasher::new());
    digester.write(bytes);
    digester.whole()
}

/// The digest of a value, by what its `Hash` looks at.
pub fn of(value: &(impl Hash + ?Sized)) -> Digest {
    let mut digester = Digester(blake3::Hasher::new());
    value.hash(&mut digester);
    digester.whole()
}
