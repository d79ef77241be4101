// Pictures of the window over the fake archive, to be looked at: shell_gallery DIRECTORY [NAME-PREFIX ...]
// Those of the pages that this window has, which is Search, and then of what a sound archive never shows: counts that are
// late, a damaged index and its repair. Pictures of all pages come from `counterfoil --shots`; names of others are refused.
#include "tests/support/ui_profile.h"
#include "ui/search/search_presenter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf::ui;
using cf::test::FakeArchive;
using Phase = cf::RepairStatus::Phase;

namespace {

void takeTrouble(MainWindow& window, cf::test::UiProfile& profile, const QDir& directory)
{
    using Part = FakeArchive::Part;
    using Shown = SearchPresenter::Phase;
    SearchPresenter& search = window.searchPresenter();
    Look look = window.look();
    const auto take = [&](const QString& name, const std::function<bool()>& ready) {
        if (!QTest::qWaitFor(ready)) {
            qWarning("%s never came", qPrintable(name));
        }
        QCoreApplication::processEvents();
        const QString scheme = look.scheme == SchemeChoice::Dark ? u"dark"_s : u"light"_s;
        window.grab().save(directory.filePath(u"%1-%2-%3-percent.png"_s.arg(name, scheme).arg(look.textPercent)));
    };
    const auto failed = [&] { return search.phase() == Shown::Failed; };
    for (const SchemeChoice scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
        for (const int percent : {100, 150}) {
            look.scheme = scheme;
            look.textPercent = percent;
            window.setLook(look);
            window.resize(1280, 800);
            window.runQuery({});
            take(u"search-all"_s, [&] { return search.phase() == Shown::Ready && search.total(); });
            profile.archive.hold(Part::Facets);
            profile.archive.hold(Part::Total);
            window.runQuery(u"bounced"_s);
            take(u"search-counting"_s, [&] { return search.phase() == Shown::Ready && !search.total(); });
            profile.archive.hold(Part::Rows);
            profile.archive.release(Part::Facets);
            profile.archive.release(Part::Total);
            window.runQuery(u"opened"_s);
            take(u"search-late"_s, [&] { return search.isLate(); });
            profile.archive.release(Part::Rows);
            profile.archive.setFailure(
                cf::Error{cf::ErrorKind::Protocol, u"search index: segment 3, block 17 is damaged"_s, {}});
            window.runQuery(u"channel:email"_s);
            take(u"search-damaged"_s, failed);
            profile.repair.set({Phase::Making, 1'204'000, 4'000'000, {}});
            take(u"search-repairing"_s, failed);
            profile.repair.set({Phase::Cancelled, 1'204'000, 4'000'000, {}});
            take(u"search-repair-stopped"_s, failed);
            profile.repair.set({});
            profile.archive.setFailure({});
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    cf::test::UiProfile profile;
    profile.archive.setTotal(u"channel:fax lang:xx"_s, 0);
    profile.archive.setTotal(u"channel:fax"_s, 12);
    profile.archive.setTotal(u"lang:xx"_s, 3);
    const QDir directory(app.arguments().value(1));
    MainWindow window({app,
                       profile.search(),
                       *profile.desk,
                       *profile.cache,
                       profile.sync,
                       profile.clock,
                       QTimeZone("Europe/Berlin"),
                       profile.directory.path(),
                       {},
                       {},
                       &profile.repair});
    window.show();
    Shots shots(window, directory.path());
    shots.setOnly(app.arguments().mid(2));
    QObject::connect(&shots, &Shots::finished, &app, [&](int pictures, const QStringList& failures) {
        qInfo("%d pictures, %d failures", pictures, int(failures.size()));
        takeTrouble(window, profile, directory);
        QCoreApplication::exit(failures.isEmpty() ? 0 : 1);
    });
    shots.start();
    return QApplication::exec();
}
