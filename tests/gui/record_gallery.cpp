// Pictures of the record pane and the repositories page in the window: record_gallery DIRECTORY
#include "tests/support/picture_show.h"
#include "ui/record/record_output.h"
#include "ui/record/record_pane.h"
#include "tests/support/archive_samples.h"
#include "ui/repositories/authority_dialog.h"
#include "ui/repositories/connect_dialog.h"
#include "ui/repositories/mapping_dialog.h"
#include "ui/shell/action_list.h"

#include <QLineEdit>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QString directory = app.arguments().value(1);
    cf::test::UiProfile profile;
    cf::test::RecordRig rig;
    const cf::Communication letter = cf::test::RecordRig::sample();
    rig.put(letter);
    cf::Communication mail = cf::test::letter(u"MAIL-1"_s);
    mail.title = u"Your invoice"_s;
    mail.sentBasis = cf::Communication::SentBasis::Message;
    cf::Extraction read;
    read.state = cf::TextState::Extracted;
    read.mime = u"message/rfc822"_s;
    read.html =
        u"<h2>Your invoice</h2><p>Dear Ms Okafor, your invoice is <a href='https://example.com/x'>here</a>.</p>"_s;
    read.mail = cf::MailHeader{u"m1"_s,
                               u"Your invoice"_s,
                               {{u"Northgate"_s, u"no-reply@northgate.example"_s}},
                               {{u"Adaeze Okafor"_s, u"adaeze@okafor.example"_s}},
                               {},
                               u"Fri, 14 Mar 2025 09:12:07 +0100"_s,
                               {},
                               {},
                               {},
                               {},
                               {},
                               {{u"invoice.pdf"_s, u"application/pdf"_s, 48211}}};
    rig.put(mail, "From: x", read);
    cf::Communication changed = cf::test::letter(u"CHANGED-1"_s);
    rig.put(changed, "%PDF-1.4 other");
    rig.content.files[u"CHANGED-1.pdf"_s] = "%PDF-1.4 tampered";
    const cf::Communication held = cf::test::heldLetter();
    rig.put(held);
    cf::Communication bare = held; // an archive holds the record and hands out no document
    bare.documentId = u"BARE-1"_s;
    bare.nativeKey = u"doc:BARE-1"_s;
    bare.id = cf::communicationId(cf::test::archive(), bare.nativeKey);
    bare.record->nativeId = u"/repositories/2/archival_objects/42"_s;
    bare.renditions.clear();
    rig.put(bare);
    profile.addArchive();
    profile.connections.record = cf::test::sampleRecord();

    cf::test::PictureShow show(app, profile, rig);
    cf::ui::MainWindow& window = show.window;
    auto* pane = window.findChild<cf::ui::RecordPane*>();
    const auto type = [](QWidget* in, const QString& name, const QString& text) {
        auto* line = in->findChild<QLineEdit*>(name);
        line->setText(text);
        Q_EMIT line->textEdited(text);
    };
    using Choice = cf::ui::SchemeChoice;
    // the print itself is beside the picture, as a file
    show.add(u"printed"_s, [&] {
        pane->presenter().show(letter.id);
        QTimer::singleShot(300, pane, [pane, directory] {
            auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(directory + u"/printed.pdf"_s);
            pane->output().print(std::move(printer), true, true);
        });
    });
    show.add(u"pane-light"_s, [&] {
        show.look(Choice::Light);
        pane->presenter().show(letter.id);
    });
    show.add(u"pane-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"pane-contrast"_s, [&] { show.look(Choice::Contrast); });
    show.add(u"pane-150"_s, [&] { show.look(Choice::Light, 150); });
    show.add(u"pane-200"_s, [&] { show.look(Choice::Light, 200); });
    show.add(u"pane-mail"_s, [&] {
        show.look(Choice::Light);
        pane->presenter().show(mail.id);
    });
    show.add(u"pane-mail-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"pane-changed"_s, [&] {
        show.look(Choice::Light);
        pane->presenter().show(changed.id);
    });
    show.add(u"pane-held"_s, [&] { pane->presenter().show(held.id); });
    show.add(u"pane-bare"_s, [&] { pane->presenter().show(bare.id); });
    show.add(u"full-held"_s, [&] {
        pane->presenter().show(held.id);
        pane->setOpened(true);
    });
    show.add(u"full-held-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"full-bare"_s, [&] {
        show.look(Choice::Light);
        pane->presenter().show(bare.id);
    });
    show.add(u"full-light"_s, [&] {
        pane->presenter().show(letter.id);
        pane->setOpened(true);
    });
    show.add(u"full-find"_s, [&] {
        window.actionList().action(u"record.find"_s)->trigger();
        window.findChild<QLineEdit*>(u"findLine"_s)->setText(u"fees"_s);
    });
    show.add(u"full-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"repositories-light"_s, [&] {
        show.look(Choice::Light);
        pane->setOpened(false);
        window.openPage(u"repositories"_s);
    });
    show.add(u"repositories-server"_s, [&] { show.page()->showSubject(u"City archive"_s); });
    show.add(u"repositories-server-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"repositories-server-150"_s, [&] { show.look(Choice::Light, 150); });
    show.add(u"repositories-server-end"_s, [&] {
        show.look(Choice::Light);
        QTimer::singleShot(200, show.page(), [&] {
            auto* bar = show.page()->findChild<QScrollArea*>()->verticalScrollBar();
            bar->setValue(bar->maximum());
        });
    });
    show.add(u"connect-form"_s, [&] {
        show.page()->connectArchive();
        auto* dialog = window.findChild<cf::ui::ConnectDialog*>();
        type(dialog, u"connectAddress"_s, u"https://archives.example/api/repositories/2"_s);
        type(dialog, u"connectUser"_s, u"counterfoil"_s);
        type(dialog, u"connectPassword"_s, u"secret"_s);
    });
    show.add(u"connect-form-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"connect-settings"_s, [&] { show.press(u"connectMore"_s); });
    show.add(u"connect-trying"_s, [&] {
        show.look(Choice::Light);
        show.press(u"connectTry"_s);
    });
    show.add(u"connect-tried"_s, [&] { profile.connections.told(cf::test::triedSteps(true)); });
    show.add(u"connect-refused"_s, [&] {
        show.press(u"connectBack"_s);
        show.press(u"connectTry"_s);
        profile.connections.told(cf::test::triedSteps(false));
    });
    show.add(u"authority"_s, [&] {
        window.findChild<cf::ui::ConnectDialog*>()->reject();
        profile.desk->setAuthorityRules({{u"monthly statement"_s, QDate(2020, 1, 1), {}, cf::repositoryId(cf::RepositoryKind::ArchivesSpace, u"City archive"_s)},
                                         {{}, {}, QDate(2020, 1, 1), cf::repositoryId(cf::RepositoryKind::Folder, u"Northgate"_s)}});
        show.page()->editAuthority();
    });
    show.add(u"mapping"_s, [&] {
        window.findChild<cf::ui::AuthorityDialog*>()->reject();
        show.page()->editMapping();
        show.press(u"mappingTry"_s);
    });
    show.add(u"mapping-dark-150"_s, [&] { show.look(Choice::Dark, 150); });
    show.add(u"repositories-running"_s, [&] {
        window.findChild<cf::ui::MappingDialog*>()->reject();
        profile.sync.set({{cf::repositoryId(cf::RepositoryKind::Folder, u"Northgate"_s),
                           u"Northgate"_s,
                           cf::SyncStatus::Phase::Reading,
                           4100,
                           100,
                           10000,
                           1200,
                           5,
                           {}}});
    });
    show.add(u"repositories-dark"_s, [&] { show.look(Choice::Dark); });
    show.add(u"repositories-200"_s, [&] { show.look(Choice::Light, 200); });
    show.add(u"repositories-add"_s, [&] {
        show.look(Choice::Light);
        window.actionList().action(u"repositories.add"_s)->trigger();
    });
    return show.run(directory);
}
