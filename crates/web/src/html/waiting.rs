//! Waiting as everybody may read it, as a page.
//!
//! Promise: as over the API; nobody has to log in.

use axum::http::StatusCode;
use axum::response::Response;
use pages::waiting::Waiting;

use super::{frame, page};
use crate::api::waiting::{Quarter, figures, quarter};
use crate::http::{Call, Problem};

/// The figures of a quarter.
///
/// # Errors
/// Too many ask from one place; the record cannot be read.
pub async fn show(call: Call) -> Result<Response, Problem> {
    let (quarter, wrong) = match quarter(&call) {
        Ok(quarter) => (quarter, None),
        // The newest is shown, and what is wrong with the one that was asked for.
        Err(problem) => {
            let says = problem.errors.first().map_or_else(|| problem.detail.clone(), |it| it.detail.clone());
            (Quarter::over(call.moment().date()), Some(says))
        }
    };
    let found = figures(&call, quarter).await?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = Waiting {
        quarter: quarter.to_string(),
        before: quarter.before().to_string(),
        days: quarter.from().zip(quarter.to()),
        total: found.waiting.total,
        cells: found.waiting.cells.clone(),
        recalls: found.recalls.clone(),
        released: found.released,
        wrong,
    };
    page(status, view.page(&frame(&call, None, None)))
}
