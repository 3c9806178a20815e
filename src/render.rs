//! Plans → pages. A fragment is rendered once for all brands whose inputs to it are equal; a
//! brand's page is fragments in a shell, with the brand's own facts filled in.

mod assets;
mod blocks;
mod fragment;
mod head;
mod hole;
mod marks;
mod nearest;
mod page;
mod picture;
mod policy;
mod prose;
mod reader;
mod shown;
mod site;
mod specialise;
mod stamp;
mod titles;
mod trace;
mod typeset;
mod view;

#[cfg(test)]
mod tests;

pub use assets::{Assets, LookFiles, font};
pub use fragment::{Cut, Fragment, Marked};
pub use marks::Context;
pub use picture::{Picture, picture};
pub use reader::Reader;
pub use shown::{message, said};
pub use site::{around, policies};
pub use specialise::{Rendered, Specialist};
pub use stamp::{Memory, Stamps, Uses};
pub use titles::title_of;
pub use trace::{Of, Trace, Traced, Tracer, interface_word, trace};
pub use view::{Input, Studio, View};

/// Fragments by what they were made from.
pub type Fragments = crate::memo::Memo<Input, Fragment>;
