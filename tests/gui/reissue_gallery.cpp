// Pictures of asking for a reissue: reissue_gallery DIRECTORY
#include "tests/support/picture_show.h"
#include "tests/support/reissue_world.h"
#include "ui/reissue/reissue_dialog.h"

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
    return show.run(app.arguments().value(1));
}
