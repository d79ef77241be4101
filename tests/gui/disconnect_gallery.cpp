// Pictures of signing in, disconnecting and removing: disconnect_gallery DIR
#include "models/base/language.h"
#include "tests/support/archive_samples.h"
#include "tests/support/picture_show.h"

#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"
#include "ui/record/record_pane.h"
#include "ui/repositories/connect_dialog.h"
#include "ui/repositories/disconnect_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

void disconnect(cf::cache::Cache& cache, const cf::RepositoryId& id, cf::UtcMs at)
{
    cache.writer()
        .write([id, at](cf::store::Database& database) -> cf::Result<void> {
            CF_TRY(std::vector<cf::Repository> all, cf::cache::readRepositories(database));
            cf::Repository one = *std::ranges::find(all, id, &cf::Repository::id);
            cf::noteDisconnected(one.connection, at);
            CF_CHECK(cf::cache::noteComplete(database, id, {}, at - 300'000, at));
            return cf::cache::changeRepository(database, one);
        })
        .waitForFinished();
    cache.noteCommit();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    cf::speakLanguage(app);
    const QString directory = app.arguments().value(1);
    cf::test::UiProfile profile;
    cf::test::RecordRig rig;
    const cf::Communication letter = cf::test::heldLetter();
    rig.put(letter);
    const cf::RepositoryId city = profile.addArchive();
    cf::RecordRemoval comesTo;
    comesTo.records = 612'870;
    comesTo.elsewhere = 1'204;
    comesTo.documents = 610'002;
    comesTo.texts = 598'871;
    comesTo.gaps = 2;
    comesTo.runs = 96;
    comesTo.onHold = 12;
    comesTo.decided = 3;
    profile.connections.comesTo = comesTo;
    cf::test::PictureShow show(app, profile, rig);
    cf::ui::MainWindow& window = show.window;
    show.addInAllLooks(u"connect-browser"_s, [&] {
        window.openPage(u"repositories"_s);
        show.page()->showSubject(u"City archive"_s);
        show.page()->connectArchive();
        auto* dialog = window.findChild<cf::ui::ConnectDialog*>();
        auto* kind = dialog->findChild<QComboBox*>(u"connectKind"_s);
        kind->setCurrentIndex(kind->findData(int(cf::RepositoryKind::Cmis)));
        for (const auto& [name, text] : {std::pair(u"connectAddress"_s, u"https://archives.example/browser"_s), std::pair(u"setting_signIn"_s, u"oauth"_s),
                                         std::pair(u"setting_clientId"_s, u"counterfoil"_s), std::pair(u"setting_issuer"_s, u"https://as.example"_s)}) {
            auto* line = dialog->findChild<QLineEdit*>(name);
            line->setText(text);
            Q_EMIT line->textEdited(text);
        }
    });
    show.addInAllLooks(u"connect-bounces"_s, [&] {
        auto* dialog = window.findChild<cf::ui::ConnectDialog*>();
        auto* kind = dialog->findChild<QComboBox*>(u"connectKind"_s);
        kind->setCurrentIndex(kind->findData(int(cf::RepositoryKind::Bounces)));
        auto* line = dialog->findChild<QLineEdit*>(u"connectAddress"_s);
        line->setText(u"/var/mail/bounces"_s);
        Q_EMIT line->textEdited(line->text());
    });
    show.addInAllLooks(u"disconnect-keep"_s, [&] {
        window.findChild<cf::ui::ConnectDialog*>()->reject();
        show.press(u"connectionEnd"_s);
    });
    show.addInAllLooks(u"disconnect-remove"_s, [&] { show.press(u"disconnectRemove"_s); });
    show.addInAllLooks(u"disconnect-removing"_s, [&] {
        show.press(u"disconnectOk"_s);
        QTimer::singleShot(100, show.page(), [&] {
            profile.connections.removing->setProgressRange(0, 1'222'872);
            profile.connections.removing->setProgressValue(501'377);
        });
    });
    show.addInAllLooks(u"disconnect-stopped"_s, [&] { profile.connections.removed(cf::fail(cf::ErrorKind::Cancelled, {})); });
    show.addInAllLooks(u"repositories-disconnected"_s, [&] {
        window.findChild<cf::ui::DisconnectDialog*>()->reject();
        disconnect(*profile.cache, city, profile.clock.now() - 7'200'000);
    });
    show.addInAllLooks(u"remove-later"_s, [&] { show.press(u"connectionEnd"_s); });
    show.addInAllLooks(u"repositories-phases"_s, [&] {
        window.findChild<cf::ui::DisconnectDialog*>()->reject();
        cf::SyncStatus status{cf::repositoryId(cf::RepositoryKind::Folder, u"Northgate"_s), u"Northgate"_s, cf::SyncStatus::Phase::Reading, 104'100, 12, {}, 1200, 75, {}};
        status.doing = cf::RunPhase::Compare;
        status.done = 30'411;
        status.of = 120'000;
        profile.sync.set({status});
    });
    show.addInAllLooks(u"record-disconnected"_s, [&] {
        window.openPage(u"search"_s);
        disconnect(*rig.cache, cf::test::archive(), rig.clock.now() - 7'200'000);
        window.findChild<cf::ui::RecordPane*>()->presenter().show(letter.id);
    });
    return show.run(directory);
}
