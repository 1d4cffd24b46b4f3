//! Models whose every state is visited: what may never happen, whatever the order of events.
//!
//! Promise: the transitions are the product's own functions, and each guard has a mutant that a visited state betrays.
