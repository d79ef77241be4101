#include "app/window.h"

#include "app/program.h"
#include "ui/record/record_factory.h"
#include "ui/repositories/repositories_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QTimer>
#include <QTranslator>

namespace cf {

namespace {

/// COUNTERFOIL_LANGUAGE or the system's. English has a file too: it holds the plurals.
void speak(QApplication& application, QTranslator& ours, QTranslator& qts)
{
    const QString chosen = qEnvironmentVariable("COUNTERFOIL_LANGUAGE");
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    const QString ourFolder = QStringLiteral(":/i18n");
    const bool found = (!chosen.isEmpty() && ours.load(QStringLiteral("counterfoil_") + chosen, ourFolder))
                       || ours.load(locale, QStringLiteral("counterfoil"), QStringLiteral("_"), ourFolder)
                       || ours.load(QStringLiteral("counterfoil_en"), ourFolder);
    if (found) {
        application.installTranslator(&ours);
    }
    if (qts.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        application.installTranslator(&qts);
    }
    if (!chosen.isEmpty()) {
        QLocale::setDefault(locale);
    }
}

QString valueOf(const QStringList& arguments, const QString& option)
{
    const qsizetype at = arguments.indexOf(option);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : QString();
}

} // namespace

int runWindow(int& argc, char** argv, const QString& profile, const QStringList& arguments)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Counterfoil"));
    QApplication::setDesktopFileName(QStringLiteral("counterfoil"));
    QTranslator ours, qts;
    speak(application, ours, qts);
    auto opened = Program::open(profile.isEmpty() ? Program::defaultProfile() : profile);
    if (!opened) {
        QMessageBox::critical(nullptr, QStringLiteral("Counterfoil"),
                              QCoreApplication::translate("Window", "The profile cannot be opened: %1").arg(opened.error().detail));
        return 1;
    }
    Program& program = **opened;
    ui::MainWindowParts parts{application,    program.search(), program.desk(),         program.cache(),
                              program.sync(), program.clock(),  program.businessZone(), program.profile()};
    parts.record = ui::recordFactory({program.cache(), program.content(), program.reader(), program.verification(), program.clock(),
                                      program.businessZone()});
    parts.pages = {ui::repositoriesPage({program.cache(), program.sync(), program.clock(), program.businessZone()})};
    ui::MainWindow window(std::move(parts));
    window.show();

    const QString shotsFolder = valueOf(arguments, QStringLiteral("--shots"));
    std::unique_ptr<ui::Shots> shots;
    if (!shotsFolder.isEmpty()) {
        QDir().mkpath(shotsFolder);
        shots = std::make_unique<ui::Shots>(window, shotsFolder);
        shots->setOnly(valueOf(arguments, QStringLiteral("--only")).split(u',', Qt::SkipEmptyParts));
        QObject::connect(shots.get(), &ui::Shots::finished, &application, [](int pictures, const QStringList& failures) {
            for (const QString& failure : failures) {
                qWarning("%s", qPrintable(failure));
            }
            QCoreApplication::exit(pictures > 0 && failures.isEmpty() ? 0 : 1);
        });
        QTimer::singleShot(0, shots.get(), &ui::Shots::start);
    }
    return QApplication::exec();
}

} // namespace cf
