// Pictures of the page of campaigns, from its head to its end, in its states: campaign_gallery DIR
#include "models/base/language.h"
#include "tests/support/estate_window.h"
#include "ui/campaign/campaign_view.h"
#include "ui/campaign/recipient_dialog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace cf::test;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    cf::speakLanguage(app);
    const QDir directory(app.arguments().value(1, u"."_s));
    directory.mkpath(u"."_s);
    const EstateProfile estate(20'000, 3);
    EstateWindow rig(estate);
    const auto look = [&](cf::ui::SchemeChoice scheme, int percent) {
        cf::ui::Look wanted = rig.window->look();
        wanted.scheme = scheme;
        wanted.textPercent = percent;
        rig.window->setLook(wanted);
    };
    const auto settle = [] { // pictures and fonts arrive a little after the data
        QElapsedTimer timer;
        timer.start();
        [[maybe_unused]] const bool over = QTest::qWaitFor([&] { return timer.hasExpired(300); });
    };
    const auto save = [&](const QString& name) {
        settle();
        rig.window->grab().save(directory.filePath(name + u".png"_s));
    };
    const auto scroll = [&](int part, int of) {
        auto* area = rig.campaigns()->findChild<QScrollArea*>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() * part / of);
    };
    for (const int percent : {100, 150}) {
        for (const auto scheme : {cf::ui::SchemeChoice::Light, cf::ui::SchemeChoice::Dark, cf::ui::SchemeChoice::Contrast}) {
            look(scheme, percent);
            const QString name = u"-%1-%2"_s.arg(int(scheme)).arg(percent);
            rig.window->openPage(u"campaigns"_s, u"campaign:\"Fee change notice 2024\""_s);
            rig.waitUntilCounted();
            scroll(0, 2);
            save(u"campaign-top"_s + name);
            scroll(1, 2);
            save(u"campaign-middle"_s + name);
            scroll(2, 2);
            save(u"campaign-end"_s + name);
        }
    }
    look(cf::ui::SchemeChoice::Light, 100);
    rig.window->openPage(u"campaigns"_s, u"sent:2024-03 type:\"fee change notice\""_s);
    rig.waitUntilCounted();
    scroll(2, 2);
    save(u"query-end"_s);
    rig.window->openPage(u"campaigns"_s, u"No such campaign"_s);
    save(u"empty"_s);
    rig.run([](cf::store::Database& database) -> cf::Result<void> {
        CF_TRY(cf::store::Statement change, database.prepare(u"UPDATE repository SET last_error = 'no route' WHERE name = 'Print provider'"));
        return change.run();
    });
    rig.window->openPage(u"campaigns"_s, u"campaign:\"Privacy notice 2025\""_s);
    rig.waitUntilCounted();
    scroll(0, 2);
    save(u"offline"_s);
    rig.campaigns()->exportRecipients();
    save(u"export"_s);
    rig.window->findChild<cf::ui::RecipientDialog*>()->reject();
    rig.campaigns()->lists().setKind(cf::ui::CampaignListPresenter::Kind::Batches);
    [[maybe_unused]] const bool read = QTest::qWaitFor([&] { return rig.campaigns()->lists().isRead(); });
    save(u"batches"_s);
    return 0;
}
