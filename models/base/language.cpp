#include "models/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace cf {

namespace {

/// The first of the variables that is set decides, as it does for the C library.
bool isLocaleC()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty()) {
            return value == "C" || value == "POSIX" || value.startsWith("C.");
        }
    }
    return true;
}

// What Qt says of a command line: its own files of translations are a package of their own and often not there.
[[maybe_unused]] constexpr const char* textsOfQt[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help on commandline options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help, including generic Qt options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
};

} // namespace

void speakLanguage(QCoreApplication& application)
{
    const QString chosen = qEnvironmentVariable("COUNTERFOIL_LANGUAGE");
    const QLocale locale = !chosen.isEmpty() ? QLocale(chosen) : isLocaleC() ? QLocale::c() : QLocale::system();
    const QString folder = QStringLiteral(":/i18n");
    auto* qts = new QTranslator(&application);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qts);
    }
    // What is installed last is asked first: ours also has what Qt's files may lack. English has a file for plurals.
    auto* ours = new QTranslator(&application);
    if ((!chosen.isEmpty() && ours->load(QStringLiteral("counterfoil_") + chosen, folder)) ||
        ours->load(locale, QStringLiteral("counterfoil"), QStringLiteral("_"), folder) ||
        ours->load(QStringLiteral("counterfoil_en"), folder)) {
        QCoreApplication::installTranslator(ours);
    }
    if (!chosen.isEmpty()) {
        QLocale::setDefault(locale);
    } else if (locale.language() == QLocale::C) { // which parts no thousands
        QLocale::setDefault(QLocale(QLocale::English));
    }
}

} // namespace cf
