// Pictures of the timeline of a record in the window, and what it exports: timeline_gallery DIRECTORY
#include "tests/support/picture_show.h"
#include "tests/support/timeline_sample.h"
#include "ui/record/record_pane.h"
#include "ui/record/timeline_pane.h"
#include "ui/record/timeline_view.h"

#include <QFile>
#include <QPrinter>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString directory = app.arguments().value(1);
    UiProfile profile;
    RecordRig rig;
    rig.clock.set(utcOf(u"2025-05-20T09:41:00Z"));
    const Communication full = manyToldLetter();
    rig.put(full);
    Communication silent = silentRecord(Channel::Print).communication;
    silent = renamed(silent, u"SILENT-1"_s);
    rig.put(silent);
    Communication bare = renamed(letter(u"BARE-1"_s), u"BARE-1"_s);
    bare.issued.reset();
    bare.sent.reset();
    bare.sentBasis = Communication::SentBasis::None;
    rig.put(bare);
    Communication many = renamed(full, u"MANY-1"_s);
    many.record->nativeId = u"0901"_s;
    for (int i = 0; i < 60; ++i) {
        RecipientLeg leg = legTo(many, u"C-%1"_s.arg(100 + i), u"Recipient %1"_s.arg(i + 1), i % 3 == 0 ? Channel::Print : Channel::Email);
        const QString minute = u"%1"_s.arg(i, 2, 10, QChar(u'0'));
        leg.events = {eventOf(leg, DeliveryState::Dispatched, u"2025-03-14T09:%1:07+01:00"_s.arg(minute))};
        if (i % 4 != 0) {
            leg.events.push_back(eventOf(leg, i % 5 == 0 ? DeliveryState::BouncedHard : DeliveryState::Delivered, u"2025-03-%1T09:%2:31+01:00"_s.arg(15 + i % 9).arg(minute)));
        }
        many.envelopes.push_back({leg.envelope, {}, {}, leg.channel});
        many.legs.push_back(leg);
    }
    rig.put(many);

    rig.write([&](store::Database& database) { return cache::noteComplete(database, archive(), {}, rig.clock.now() - 3'600'000, rig.clock.now()); });

    PictureShow show(app, profile, rig);
    auto* pane = show.window.findChild<ui::RecordPane*>();
    using Choice = ui::SchemeChoice;
    const auto timelineOf = [&](const Communication& c) {
        pane->setTimelineShown(false);
        pane->presenter().show(c.id);
        QTimer::singleShot(200, pane, [pane] { pane->setTimelineShown(true); });
    };
    show.add(u"record"_s, [&] {
        show.look(Choice::Light);
        pane->presenter().show(full.id);
        pane->setOpened(true);
    });
    show.add(u"full"_s, [&] { timelineOf(full); });
    show.add(u"full-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"full-contrast"_s, [&] { show.look(Choice::Contrast); });
    show.add(u"full-150"_s, [&] { show.look(Choice::Light, 150); });
    show.add(u"full-200"_s, [&] { show.look(Choice::Light, 200); });
    show.add(u"full-wide"_s, [&] {
        show.look(Choice::Light);
        show.window.resize(1920, 1080);
    });
    show.add(u"zoomed"_s, [&] {
        show.window.resize(1280, 800);
        QTimer::singleShot(100, pane, [pane] {
            for (int i = 0; i < 6; ++i) {
                pane->timeline().view().zoomBy(1.5);
            }
        });
    });
    show.add(u"minutes"_s, [&] {
        for (int i = 0; i < 30; ++i) {
            pane->timeline().view().zoomBy(1.5);
        }
    });
    show.add(u"utc"_s, [&] {
        pane->timeline().view().fit();
        pane->timeline().presenter().cycleZone();
        pane->timeline().presenter().cycleZone();
    });
    show.add(u"table"_s, [&] { show.press(u"timelineTableButton"_s); });
    show.add(u"exported"_s, [&] {
        show.press(u"timelineTableButton"_s);
        pane->timeline().presenter().cycleZone();
        pane->timeline().output().picture().save(directory + u"/export.png"_s);
        QFile svg(directory + u"/export.svg"_s);
        if (svg.open(QIODevice::WriteOnly)) {
            svg.write(pane->timeline().output().drawing());
        }
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageOrientation(QPageLayout::Landscape);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(directory + u"/print.pdf"_s);
        pane->timeline().output().print(printer);
    });
    show.add(u"silent"_s, [&] { timelineOf(silent); });
    show.add(u"silent-dark-150"_s, [&] { show.look(Choice::Dark, 150); });
    show.add(u"bare"_s, [&] {
        show.look(Choice::Light);
        timelineOf(bare);
    });
    show.add(u"many"_s, [&] { timelineOf(many); });
    show.add(u"many-end"_s, [&] {
        auto& presenter = pane->timeline().presenter();
        presenter.setCurrent(presenter.atEnd(true, true));
    });
    return show.run(directory);
}
