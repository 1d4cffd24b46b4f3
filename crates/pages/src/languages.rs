languages! {
    /// English, in which the pages were written.
    En "en" "English";
    /// Belarusian, official orthography.
    Be "be" "Беларуская";
    /// Belarusian, classical orthography.
    BeTarask "be-tarask" "Беларуская (тарашкевіца)";
    /// Russian.
    Ru "ru" "Русский";
    /// Ukrainian.
    Uk "uk" "Українська";
    /// Polish.
    Pl "pl" "Polski";
    /// Lithuanian.
    Lt "lt" "Lietuvių";
    /// German.
    De "de" "Deutsch";
    /// French.
    Fr "fr" "Français";
}
