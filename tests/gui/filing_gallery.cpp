// Pictures of filing a pack back and of sending a letter for review: filing_gallery DIRECTORY
#include "models/cache/write_workspace.h"
#include "tests/support/outbox_samples.h"
#include "tests/support/picture_show.h"
#include "tests/support/reissue_world.h"
#include "ui/packs/pack_filing_dialog.h"
#include "ui/record/composition_review_dialog.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

Repository system(RepositoryKind kind, const QString& name, const QString& setting, const QString& value)
{
    Repository one;
    one.kind = kind;
    one.name = name;
    one.id = repositoryId(kind, name);
    one.location = u"https://%1.example"_s.arg(name.toLower().replace(u' ', u'-'));
    one.connection.settings = {{setting, value}};
    return one;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    UiProfile profile;
    RecordRig rig;
    const Communication letter = RecordRig::sample();
    rig.put(letter);
    ReissueWorld world(rig);
    const Repository rooms = system(RepositoryKind::ExtendedEcm, u"Case rooms"_s, u"filingFolder"_s, u"2000"_s), composition = system(RepositoryKind::Exstream, u"Composition"_s, u"reviewService"_s, u"Retail/documentReview"_s);
    rig.write([&](store::Database& database) -> Result<void> {
        CF_CHECK(cache::addRepository(database, rooms));
        BusinessWorkspace room;
        room.nativeId = u"4711"_s;
        room.name = u"Dispute DSP-2026-1, late fee"_s;
        CF_CHECK(cache::writeWorkspace(database, rooms.id, room, 10));
        return cache::addRepository(database, composition);
    });
    Pack pack;
    pack.id = u"PK-ab2c3d4e5f6g"_s;
    pack.title = u"Dispute DSP-2026-1"_s;
    SealedPack version;
    version.file = u"PK-ab2c3d4e5f6g-1-9f86d081.pdf"_s;
    version.bytes = 412'033;
    version.sha256 = QByteArray::fromHex("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    pack.versions = {version};
    PictureShow show(app, profile, rig);
    ui::PackFilingPresenter filing({*rig.cache, world.outbox.get(), rig.clock, QTimeZone("Europe/Berlin"), rig.profile.path(), u"ana"_s});
    QPointer<ui::Overlay> over;
    const auto become = [&](ui::Overlay* next) {
        if (over) {
            over->close();
        }
        over = next;
        over->open();
    };
    show.addInAllLooks(u"pack-filing"_s, [&] {
        filing.look(pack, u"4711"_s);
        become(new ui::PackFilingDialog(&show.window, filing, pack, {}));
    });
    show.add(u"pack-filing-before"_s, [&] {
        show.look(ui::SchemeChoice::Light);
        const PlannedFiling planned = plannedFiling(pack, version, "bytes", {}, {rooms.id, rooms.name, rooms.kind, u"4711"_s, u"Dispute DSP-2026-1, late fee"_s, true}, 0, u"File version 1"_s, u"ana"_s, rig.clock.now());
        kept(world.outbox->submit(planned.plan, planned.intents, rig.clock.now()));
        kept(world.outbox->note(kept(world.outbox->take(rooms.id, rig.clock.now()))->command.key, {IntentState::Done, {}, {u"10000231"_s, {}, {}}, {}, {}, false, false}, rig.clock.now()));
        become(new ui::PackFilingDialog(&show.window, filing, pack, {}));
    });
    const auto record = rig.cache->record(letter.id.value()).result();
    const ui::CompositionReviewParts parts{*rig.cache, rig.content, *world.outbox, *rig.desk, rig.clock, QTimeZone("Europe/Berlin"), u"ana"_s};
    show.addInAllLooks(u"review"_s, [&] { become(new ui::CompositionReviewDialog(&show.window, parts, *record, {})); });
    show.addInAllLooks(u"review-reported"_s, [&] {
        const QByteArray sha256 = record->renditions.front().status.sha256;
        if (kept(world.outbox->plansWithCommand(reviewPlanKind.toString(), 10)).empty()) {
            const PlannedReview planned = plannedReview(letter, letter.renditions.front(), u"Archive"_s, "bytes", sha256, composition.id, u"Retail/documentReview"_s, u"Send for review"_s, u"ana"_s, rig.clock.now());
            kept(world.outbox->submit(planned.plan, {planned.intent}, rig.clock.now()));
            const auto check = [](const QString& name, const QString& result, const QString& detail) { return QJsonObject{{u"name"_s, name}, {u"result"_s, result}, {u"detail"_s, detail}}; };
            const QJsonArray checks{check(u"hash"_s, u"PASSED"_s, u"SHA-256 of what arrived"_s), check(u"format"_s, u"PASSED"_s, u"PDF-1.7"_s), check(u"fonts"_s, u"FAILED"_s, u"one of four is not embedded"_s)};
            const QByteArray report = QJsonDocument(QJsonObject{{u"result"_s, u"FAILED"_s}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}, {u"checks"_s, checks}}).toJson();
            kept(world.outbox->note(kept(world.outbox->take(composition.id, rig.clock.now()))->command.key, {IntentState::Done, {}, {planned.plan.id, {{u"sha256"_s, u"00"_s}}, report}, {}, {}, false, false}, rig.clock.now()));
        }
        become(new ui::CompositionReviewDialog(&show.window, parts, *record, {}));
    });
    return show.run(app.arguments().value(1));
}
