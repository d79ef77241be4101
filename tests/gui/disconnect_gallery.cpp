// Pictures of signing in, disconnecting and removing: disconnect_gallery DIR
#include "tests/support/archive_samples.h"
#include "tests/support/record_rig.h"
#include "tests/support/ui_profile.h"

#include "models/base/language.h"
#include "models/cache/read_record.h"
#include "models/domain/connection_setting.h"
#include "ui/record/record_factory.h"
#include "ui/record/record_pane.h"
#include "ui/repositories/connect_dialog.h"
#include "ui/repositories/disconnect_dialog.h"
#include "ui/repositories/repositories_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>

#include <deque>

using namespace Qt::StringLiterals;
using Choice = cf::ui::SchemeChoice;

namespace {

struct Picture {
    QString name;
    std::function<void()> go;
};

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
    QDir().mkpath(directory);
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
    const auto look = [&window](Choice scheme, int percent = 100) {
        cf::ui::Look wanted = window.look();
        wanted.scheme = scheme;
        wanted.textPercent = percent;
        window.setLook(wanted);
    };
    const auto page = [&window] { return window.findChild<cf::ui::RepositoriesWidget*>(); };
    const auto press = [&window](const QString& name) { window.findChild<QAbstractButton*>(name)->click(); };
    // Each state of a dialog in every look.
    std::deque<Picture> pictures;
    const auto inAllLooks = [&](const QString& name, const std::function<void()>& go) {
        pictures.push_back({name, [&look, go] {
                                look(Choice::Light);
                                go();
                            }});
        pictures.push_back({name + u"-dark"_s, [&look] { look(Choice::Dark); }});
        pictures.push_back({name + u"-150"_s, [&look] { look(Choice::Light, 150); }});
        pictures.push_back({name + u"-contrast"_s, [&look] { look(Choice::Contrast); }});
    };
    inAllLooks(u"connect-browser"_s, [&] {
        window.openPage(u"repositories"_s);
        page()->showSubject(u"City archive"_s);
        page()->connectArchive();
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
    inAllLooks(u"disconnect-keep"_s, [&] {
        window.findChild<cf::ui::ConnectDialog*>()->reject();
        press(u"connectionEnd"_s);
    });
    inAllLooks(u"disconnect-remove"_s, [&] { press(u"disconnectRemove"_s); });
    inAllLooks(u"disconnect-removing"_s, [&] {
        press(u"disconnectOk"_s);
        QTimer::singleShot(100, page(), [&] {
            profile.connections.removing->setProgressRange(0, 1'222'872);
            profile.connections.removing->setProgressValue(501'377);
        });
    });
    inAllLooks(u"disconnect-stopped"_s, [&] { profile.connections.removed(cf::fail(cf::ErrorKind::Cancelled, {})); });
    inAllLooks(u"repositories-disconnected"_s, [&] {
        window.findChild<cf::ui::DisconnectDialog*>()->reject();
        disconnect(*profile.cache, city, profile.clock.now() - 7'200'000);
    });
    inAllLooks(u"remove-later"_s, [&] { press(u"connectionEnd"_s); });
    inAllLooks(u"repositories-phases"_s, [&] {
        window.findChild<cf::ui::DisconnectDialog*>()->reject();
        cf::SyncStatus status{cf::repositoryId(cf::RepositoryKind::Folder, u"Northgate"_s), u"Northgate"_s, cf::SyncStatus::Phase::Reading, 104'100, 12, {}, 1200, 75, {}};
        status.doing = cf::RunPhase::Compare;
        status.done = 30'411;
        status.of = 120'000;
        profile.sync.set({status});
    });
    inAllLooks(u"record-disconnected"_s, [&] {
        window.openPage(u"search"_s);
        disconnect(*rig.cache, cf::test::archive(), rig.clock.now() - 7'200'000);
        window.findChild<cf::ui::RecordPane*>()->presenter().show(letter.id);
    });
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
    timer.start(400);
    return QApplication::exec();
}
