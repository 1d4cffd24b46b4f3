languages! {
    /// English, in which the pages were written.
    En "en" "English";
    /// Belarusian, official orthography.
    Be "be" "Беларуская";
    /// Russian.
    Ru "ru" "Русский";
    /// Lithuanian.
    Lt "lt" "Lietuvių";
}
