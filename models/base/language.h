// The language the program speaks: for people, never for codes, keys and files.
#pragma once

class QCoreApplication;

namespace cf {

/// Installs the texts of ours and of Qt in COUNTERFOIL_LANGUAGE, else in the language of the environment (LC_ALL,
/// LC_MESSAGES, LANG); English where there are none. In the locale C, what scripts ask for, it is English whatever
/// LANGUAGE says. They live as long as the application.
void speakLanguage(QCoreApplication& application);

} // namespace cf
