languages! {
    /// English, in which the pages were written.
    En "en" "English";
}
