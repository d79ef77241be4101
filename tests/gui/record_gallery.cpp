// Pictures of the record pane and the repositories page in the window: record_gallery DIRECTORY
#include "tests/support/record_rig.h"
#include "tests/support/ui_profile.h"
#include "ui/record/record_factory.h"
#include "ui/record/record_output.h"
#include "ui/record/record_pane.h"
#include "tests/support/archive_samples.h"
#include "ui/repositories/authority_dialog.h"
#include "ui/repositories/connect_dialog.h"
#include "ui/repositories/mapping_dialog.h"
#include "ui/repositories/repositories_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <deque>

using namespace Qt::StringLiterals;

namespace {

struct Picture {
    QString name;
    std::function<void()> go;
};

} // namespace

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

    cf::ui::MainWindow window(
        {app,
         profile.search(),
         *profile.desk,
         *profile.cache,
         profile.sync,
         profile.clock,
         QTimeZone("Europe/Berlin"),
         profile.directory.path(),
         cf::ui::recordFactory(rig.parts()),
         {cf::ui::repositoriesPage({*profile.cache, profile.sync, profile.connections, profile.clock, QTimeZone("Europe/Berlin"), *profile.desk})}});
    auto* pane = window.findChild<cf::ui::RecordPane*>();
    const auto look = [&window](cf::ui::SchemeChoice scheme, int percent = 100) {
        cf::ui::Look wanted = window.look();
        wanted.scheme = scheme;
        wanted.textPercent = percent;
        window.setLook(wanted);
    };
    const auto page = [&window] { return window.findChild<cf::ui::RepositoriesWidget*>(); };
    const auto type = [](QWidget* in, const QString& name, const QString& text) {
        auto* line = in->findChild<QLineEdit*>(name);
        line->setText(text);
        Q_EMIT line->textEdited(text);
    };
    using Choice = cf::ui::SchemeChoice;
    std::deque<Picture> pictures{
        {u"printed"_s, // the print itself is beside the picture, as a file
         [&] {
             pane->presenter().show(letter.id);
             QTimer::singleShot(300, pane, [pane, directory] {
                 auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
                 printer->setOutputFormat(QPrinter::PdfFormat);
                 printer->setOutputFileName(directory + u"/printed.pdf"_s);
                 pane->output().print(std::move(printer), true, true);
             });
         }},
        {u"pane-light"_s,
         [&] {
             look(Choice::Light);
             pane->presenter().show(letter.id);
         }},
        {u"pane-dark"_s, [&] { look(Choice::Dark); }},
        {u"pane-contrast"_s, [&] { look(Choice::Contrast); }},
        {u"pane-150"_s, [&] { look(Choice::Light, 150); }},
        {u"pane-200"_s, [&] { look(Choice::Light, 200); }},
        {u"pane-mail"_s,
         [&] {
             look(Choice::Light);
             pane->presenter().show(mail.id);
         }},
        {u"pane-mail-dark"_s, [&] { look(Choice::Dark); }},
        {u"pane-changed"_s,
         [&] {
             look(Choice::Light);
             pane->presenter().show(changed.id);
         }},
        {u"pane-held"_s, [&] { pane->presenter().show(held.id); }},
        {u"pane-bare"_s, [&] { pane->presenter().show(bare.id); }},
        {u"full-held"_s,
         [&] {
             pane->presenter().show(held.id);
             pane->setOpened(true);
         }},
        {u"full-held-dark"_s, [&] { look(Choice::Dark); }},
        {u"full-bare"_s,
         [&] {
             look(Choice::Light);
             pane->presenter().show(bare.id);
         }},
        {u"full-light"_s,
         [&] {
             pane->presenter().show(letter.id);
             pane->setOpened(true);
         }},
        {u"full-find"_s,
         [&] {
             window.actionList().action(u"record.find"_s)->trigger();
             window.findChild<QLineEdit*>(u"findLine"_s)->setText(u"fees"_s);
         }},
        {u"full-dark"_s, [&] { look(Choice::Dark); }},
        {u"repositories-light"_s,
         [&] {
             look(Choice::Light);
             pane->setOpened(false);
             window.openPage(u"repositories"_s);
         }},
        {u"repositories-server"_s, [&] { page()->showSubject(u"City archive"_s); }},
        {u"repositories-server-dark"_s, [&] { look(Choice::Dark); }},
        {u"repositories-server-150"_s, [&] { look(Choice::Light, 150); }},
        {u"repositories-server-end"_s,
         [&] {
             look(Choice::Light);
             QTimer::singleShot(200, page(), [&] {
                 auto* bar = page()->findChild<QScrollArea*>()->verticalScrollBar();
                 bar->setValue(bar->maximum());
             });
         }},
        {u"connect-form"_s,
         [&] {
             page()->connectArchive();
             auto* dialog = window.findChild<cf::ui::ConnectDialog*>();
             type(dialog, u"connectAddress"_s, u"https://archives.example/api/repositories/2"_s);
             type(dialog, u"connectUser"_s, u"counterfoil"_s);
             type(dialog, u"connectPassword"_s, u"secret"_s);
         }},
        {u"connect-form-dark"_s, [&] { look(Choice::Dark); }},
        {u"connect-settings"_s, [&] { window.findChild<QAbstractButton*>(u"connectMore"_s)->click(); }},
        {u"connect-trying"_s,
         [&] {
             look(Choice::Light);
             window.findChild<QAbstractButton*>(u"connectTry"_s)->click();
         }},
        {u"connect-tried"_s, [&] { profile.connections.told(cf::test::triedSteps(true)); }},
        {u"connect-refused"_s,
         [&] {
             window.findChild<QAbstractButton*>(u"connectBack"_s)->click();
             window.findChild<QAbstractButton*>(u"connectTry"_s)->click();
             profile.connections.told(cf::test::triedSteps(false));
         }},
        {u"authority"_s,
         [&] {
             window.findChild<cf::ui::ConnectDialog*>()->reject();
             profile.desk->setAuthorityRules({{u"monthly statement"_s, QDate(2020, 1, 1), {}, cf::repositoryId(cf::RepositoryKind::ArchivesSpace, u"City archive"_s)},
                                              {{}, {}, QDate(2020, 1, 1), cf::repositoryId(cf::RepositoryKind::Folder, u"Northgate"_s)}});
             page()->editAuthority();
         }},
        {u"mapping"_s,
         [&] {
             window.findChild<cf::ui::AuthorityDialog*>()->reject();
             page()->editMapping();
             window.findChild<QAbstractButton*>(u"mappingTry"_s)->click();
         }},
        {u"mapping-dark-150"_s, [&] { look(Choice::Dark, 150); }},
        {u"repositories-running"_s,
         [&] {
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
         }},
        {u"repositories-dark"_s, [&] { look(Choice::Dark); }},
        {u"repositories-200"_s, [&] { look(Choice::Light, 200); }},
        {u"repositories-add"_s,
         [&] {
             look(Choice::Light);
             window.actionList().action(u"repositories.add"_s)->trigger();
         }},
    };
    window.resize(1280, 800);
    window.show();
    QTimer timer;
    bool gone = false;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        if (pictures.empty()) {
            QCoreApplication::quit();
        } else if (!gone) {
            pictures.front().go();
            gone = true;
        } else {
            window.grab().save(directory + u'/' + pictures.front().name + u".png"_s);
            pictures.pop_front();
            gone = false;
        }
    });
    timer.start(500);
    return QApplication::exec();
}
