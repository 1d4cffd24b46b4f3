//! Listening, and ending in order.
//!
//! Promise: what was taken is finished; the record then ends with a signed checkpoint. While it serves, the record is
//! signed every minute in which it grew.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;

use crate::app::App;
use crate::guard::router;

/// How often the record is signed.
const SIGNED: Duration = Duration::from_secs(60);

/// Serves until `end` comes, then finishes what was taken.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    end: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let signing = {
        let app = Arc::clone(&app);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(SIGNED).await;
                app.works.checkpoint();
            }
        })
    };
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let served = axum::serve(listener, service).with_graceful_shutdown(end).await;
    signing.abort();
    served
}
