// Pictures of asking for a reissue: reissue_gallery DIRECTORY
#include "tests/support/picture_show.h"
#include "tests/support/reissued_world.h"
#include "ui/record/validation_dialog.h"
#include "ui/reissue/reissue_account_dialog.h"
#include "ui/reissue/reissue_dialog.h"
#include "ui/reissue/reissue_preview.h"
#include "ui/shell/action_list.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    cf::test::UiProfile profile;
    cf::test::RecordRig rig;
    const cf::Communication letter = cf::test::RecordRig::sample();
    rig.put(letter);
    cf::test::ReissueWorld world(rig);
    cf::test::PictureShow show(app, profile, rig);
    QPointer<cf::ui::ReissueDialog> dialog;
    const auto choose = [&](const QString& name, int data) {
        auto* box = dialog->findChild<QComboBox*>(name);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    };
    show.addInAllLooks(u"reissue"_s, [&] {
        dialog = new cf::ui::ReissueDialog(&show.window, world.parts(), letter.id, {});
        dialog->open();
    });
    show.add(u"reissue-attorney"_s, [&] {
        show.look(cf::ui::SchemeChoice::Light);
        choose(u"reissueRequester"_s, int(cf::Requester::PowerOfAttorney));
    });
    show.add(u"reissue-closed"_s, [&] { choose(u"reissueChannel"_s, int(cf::Channel::Sms)); });
    show.addInAllLooks(u"reissue-asked"_s, [&] {
        choose(u"reissueRequester"_s, int(cf::Requester::Customer));
        choose(u"reissueCheck"_s, int(cf::IdentityCheck::CallBack));
        choose(u"reissueChannel"_s, int(cf::Channel::Portal));
        dialog->presenter().submit();
    });
    cf::test::ReissuedWorld reissued;
    reissued.ask();
    reissued.tellCase(u"ben"_s, u"endDone"_s);
    reissued.handOver();
    QList<QStringList> pages = cf::test::ReissuedWorld::oldPages();
    pages[0] << QString() << u"COPY of 2025-02-12"_s;
    cf::ui::ActionList actions(&show.window);
    cf::ui::PageContext context{actions, {}, {}, [](const QString&) {}};
    QPointer<cf::ui::Overlay> over;
    const auto become = [&](cf::ui::Overlay* next) {
        if (dialog) {
            dialog->close();
        }
        if (over) {
            over->close();
        }
        over = next;
        over->open();
    };
    show.addInAllLooks(u"reissue-preview"_s, [&] { become(new cf::ui::ReissuePreview(&show.window, reissued.parts(), reissued.request)); });
    show.addInAllLooks(u"reissue-sent"_s, [&] { become(new cf::ui::ReissueAccountDialog(&show.window, reissued.parts(), context, reissued.key)); });
    show.addInAllLooks(u"reissue-back"_s, [&] {
        reissued.comeBack(u"NSB-1-R"_s, pages);
        become(new cf::ui::ReissueAccountDialog(&show.window, reissued.parts(), context, reissued.key));
    });
    const cf::ui::TimeTelling telling{cf::query::Zone(), cf::query::Calendar{reissued.clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
    show.addInAllLooks(u"validation"_s, [&] {
        become(new cf::ui::ValidationDialog(&show.window, {reissued.content, reissued.documents, reissued.documents, *reissued.desk, reissued.clock, u"jo"_s}, reissued.secrets,
                                            *reissued.cache->record(reissued.original.id.value()).result(), telling));
    });
    return show.run(app.arguments().value(1));
}
