// Pictures of the window over the fake archive, to be looked at: shell_gallery DIRECTORY [NAME-PREFIX ...]
#include "tests/support/ui_profile.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    cf::test::UiProfile profile;
    profile.archive.setTotal(u"channel:fax lang:xx"_s, 0);
    profile.archive.setTotal(u"channel:fax"_s, 12);
    profile.archive.setTotal(u"lang:xx"_s, 3);
    cf::ui::MainWindow window({app, profile.search(), *profile.desk, *profile.cache, profile.sync, profile.clock,
                               QTimeZone("Europe/Berlin"), profile.directory.path()});
    window.show();
    cf::ui::Shots shots(window, app.arguments().value(1));
    shots.setOnly(app.arguments().mid(2));
    QObject::connect(&shots, &cf::ui::Shots::finished, &app, [&](int pictures, const QStringList& failures) {
        qInfo("%d pictures, %d failures", pictures, int(failures.size()));
        QCoreApplication::exit(failures.isEmpty() ? 0 : 1);
    });
    shots.start();
    return QApplication::exec();
}
