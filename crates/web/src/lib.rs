//! The server: who asks, for what purpose, whether they may, and the answer as a page or as JSON.
//!
//! Promise: deny by default. A route that stands in no row of the access table does not exist, and every act is on the
//! record before its answer leaves.
