#include "app/window.h"

#include "app/program.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QMessageBox>

namespace cf {

int runWindow(int& argc, char** argv, const QString& profile, const QStringList& arguments)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Counterfoil"));
    auto program = Program::open(profile.isEmpty() ? Program::defaultProfile() : profile);
    if (!program) {
        QMessageBox::critical(
            nullptr, QStringLiteral("Counterfoil"),
            QCoreApplication::translate("Window", "The profile cannot be opened: %1").arg(program.error().detail));
        return 1;
    }
    Q_UNUSED(arguments);
    ui::MainWindow window({application, (*program)->search(), (*program)->desk(), (*program)->cache(),
                           (*program)->sync(), (*program)->clock(), (*program)->businessZone(), (*program)->profile()});
    window.show();
    return QApplication::exec();
}

} // namespace cf
