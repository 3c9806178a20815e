//! Lists: one of CommonMark's may hold several of ours, since it does not tell `a)` from `1)`.

use crate::content::layout::marker_start;
use crate::content::markers::{self, Written};
use crate::model::prose::{Block, Item, List, Marker};

/// An item as read: where it starts in the source, and its text.
pub(super) struct Read {
    pub(super) start: usize,
    pub(super) body: Vec<Block>,
}

/// A list of bullets.
pub(super) fn bullets(items: Vec<Read>, tight: bool) -> Vec<Block> {
    let items = items.into_iter().map(|item| Item { number: None, body: item.body }).collect();
    vec![Block::List(List { marker: Marker::Bullet, tight, items })]
}

/// Ordered lists: a new one begins where the numbering or its signs change.
pub(super) fn ordered(source: &str, items: Vec<Read>, tight: bool) -> Vec<Block> {
    let marked: Vec<(Read, Written<'_>)> = items
        .into_iter()
        .filter_map(|item| {
            let marker = source.get(marker_start(source, item.start)..).and_then(markers::written)?;
            Some((item, marker))
        })
        .collect();
    let written: Vec<Written<'_>> = marked.iter().map(|(_, marker)| marker.clone()).collect();
    let mut lists: Vec<List> = Vec::new();
    for ((item, _), numbered) in marked.into_iter().zip(markers::number(&written)) {
        let marker = Marker::Ordered(numbered.numbering, numbered.delimiter);
        let item = Item { number: Some(numbered.number), body: item.body };
        match lists.last_mut().filter(|list| list.marker == marker) {
            Some(list) => list.items.push(item),
            None => lists.push(List { marker, tight, items: vec![item] }),
        }
    }
    lists.into_iter().map(Block::List).collect()
}
