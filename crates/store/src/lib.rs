//! store
pub mod api;
pub mod error;
pub mod ids;
pub use error::StoreError;
pub use ids::Ids;
pub use api::*;
