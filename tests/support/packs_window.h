// The page of packs in a window over a dispute whose documents are real PDFs, opened by the real reader; and the keys that put a pack together.
#pragma once

#include "models/evidence/pack/pack_export.h"
#include "models/outbox/outbox.h"
#include "models/reading/reader_pool.h"
#include "models/search/sql_search.h"
#include "tests/support/archival_check.h"
#include "tests/support/dispute_world.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_documents.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/pdf_maker.h"
#include "tests/support/settled.h"
#include "ui/disputes/disputes_page.h"
#include "ui/packs/pack_page_view.h"
#include "ui/packs/pack_paper.h"
#include "ui/packs/packs_page.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

using namespace cf::ui;
using namespace Qt::StringLiterals;

inline const QString third = u"Hannelore Drittmann"_s; ///< whom nobody else may read of

inline reading::ReaderSettings packReaderSettings()
{
    reading::ReaderSettings settings;
    settings.program = qEnvironmentVariable("CF_BIN") + u"/counterfoil-reader"_s;
    return settings;
}

class PacksWindow
{
public:
    explicit PacksWindow(bool isApproved = true)
    {
        clock.set(berlinMs(u"2026-04-13T10:00:00"_s));
        cache = *cache::Cache::open(profile.path());
        desk = *desk::Desk::open(profile.path());
        outbox = *outbox::Outbox::open(profile.path());
        if (!isApproved) {
            sample.flow.tasks.pop_back();
        }
        write([this](store::Database& database) -> Result<void> {
            CF_CHECK(addDisputeRepositories(database, 10));
            CF_CHECK(cache::writeWorkspace(database, roomsRepository().id, sample.room, 10));
            CF_CHECK(cache::writeCase(database, flowRepository().id, sample.flow, 10));
            return {};
        });
        for (const Communication* one : sample.documents()) {
            put(*one, pdf({{u"Northgate Savings Bank"_s, u"%1 of the account"_s.arg(one->type), u"The charge was caused by Hannelore Drittmann on 3 March."_s}, {u"Page two of "_s + one->documentId}}));
        }
        context.open = [this](const QString& where, const QString& subject) { opened << where + u' ' + subject; };
        slot = packsPage({*cache, [](store::Database& database) { return search::sqlSearch(database); },
                          {content, reader, secrets, *desk, clock, QTimeZone("Europe/Berlin"), profile.path(), &packPaper}, u"ana"_s, Signing::IfPossible, outbox.get()})
                   .make(&window, context);
        page = qobject_cast<PacksWidget*>(slot.widget);
        window.addWidget(page);
        window.resize(1280, 800);
        window.show();
    }
    void put(const Communication& c, const QByteArray& bytes)
    {
        const QString name = c.renditions.front().source.nativeId;
        content.files[name] = bytes;
        write([&](store::Database& database) -> Result<void> {
            cache::Observation seen;
            seen.ref = c.renditions.front().source;
            seen.bytes = bytes.size();
            seen.sha256 = sha256Of(bytes);
            seen.at = clock.now();
            CF_CHECK(cache::observeSource(database, seen));
            Extraction read;
            read.state = TextState::Extracted;
            read.mime = bytes.startsWith("%PDF") ? u"application/pdf"_s : u"text/plain"_s;
            read.text = u"as read"_s;
            CF_CHECK(cache::writeExtraction(database, seen.sha256, read));
            CF_CHECK(cache::writeCommunication(database, c, clock.now()));
            return {};
        });
    }
    template <class Work> void write(Work work)
    {
        auto done = cache->writer().write([work](store::Database& database) -> Result<void> { return work(database); });
        settled(done);
        [&] { QVERIFY2(done.result().has_value(), "the cache could not be written"); }();
    }
    template <class W> W* of(const QString& name) { return window.findChild<W*>(name); }
    PacksPresenter& presenter() { return page->presenter(); }
    bool isSettled() { return presenter().review() && !presenter().isLooking() && presenter().review()->pack.composition == presenter().pack().composition; }
    /// Nothing more is to come: looked at, and drawn.
    bool isQuiet()
    {
        const bool isDrawn = presenter().preview().kind() != PackPreviewPresenter::Kind::Loading && (presenter().preview().kind() != PackPreviewPresenter::Kind::Pages || presenter().preview().image().width > 0);
        return !presenter().isOpen() || (isSettled() && isDrawn);
    }
    void settle() { QTRY_VERIFY(isSettled()); }

    /// By keys, from the list.
    void begin()
    {
        auto* name = of<QLineEdit>(u"packNew"_s);
        name->setFocus();
        QTest::keyClicks(name, u"DSP-2026-1"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(presenter().isOpen());
        settle();
    }
    /// Enter on the first line of the checklist that offers this.
    void take(const QString& words)
    {
        auto* wanted = of<QTableView>(u"packWanted"_s);
        wanted->setFocus();
        for (int row = 0; row < wanted->model()->rowCount(); ++row) {
            const QModelIndex index = wanted->model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().contains(words) && index.flags() & Qt::ItemIsDragEnabled) {
                wanted->setCurrentIndex(index);
                const size_t before = presenter().pack().composition.items.size();
                QTest::keyClick(wanted, Qt::Key_Return);
                QCOMPARE(presenter().pack().composition.items.size(), before + 1);
                settle();
                return;
            }
        }
        QFAIL(qPrintable(words + u" is not offered"_s));
    }
    void authorise(PackAuthorityKind kind, const QString& holder = {}, const QString& document = {}, const QString& until = {}, const QString& account = {})
    {
        QTest::keyClick(of<QPushButton>(u"packAuthority"_s), Qt::Key_Space);
        auto* dialog = window.findChild<QDialog*>(u"packAuthorityDialog"_s);
        QVERIFY(dialog);
        auto* kinds = dialog->findChild<QComboBox*>(u"authorityKind"_s);
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        for (const auto& [name, text] : {std::pair(u"authorityHolder"_s, holder), std::pair(u"authorityDocument"_s, document), std::pair(u"authorityUntil"_s, until), std::pair(u"authorityAccount"_s, account)}) {
            dialog->findChild<QLineEdit*>(name)->setText(text);
        }
        QTest::keyClick(dialog->findChild<QPushButton*>(u"authorityKeep"_s), Qt::Key_Space);
        settle();
    }
    QDialog* sealDialog()
    {
        QTest::keyClick(of<QPushButton>(u"packSeal"_s), Qt::Key_Space);
        return window.findChild<QDialog*>(u"packSealDialog"_s);
    }
    /// Presses Seal and waits for the version of this number.
    void sealNow(QDialog* dialog, size_t version)
    {
        auto* now = dialog->findChild<QPushButton*>(u"sealNow"_s);
        QVERIFY(now->isEnabled());
        QTest::keyClick(now, Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(presenter().pack().versions.size() == version, qPrintable(told.join(u'\n')), 60'000);
        settle();
    }
    void compose()
    {
        begin();
        take(u"D-1"_s);
        take(u"A-1"_s);
        take(u"The customer called again"_s);
        take(u"decision of the case"_s);
        authorise(PackAuthorityKind::Self);
    }
    /// Of a page of a sealed file, from 0, as the reader reads them.
    QString wordsOf(const QByteArray& bytes, int number)
    {
        auto future = reader.pageWords(bytes, number);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
        QStringList all;
        const Result<std::vector<PageWord>> words = future.result();
        for (size_t i = 0; words && i < words->size(); ++i) {
            all << (*words)[i].text;
        }
        return all.join(u' ');
    }
    PageImage pictureOf(const QByteArray& bytes, int number)
    {
        auto future = reader.page(bytes, number, 1);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
        const Result<PageImage> image = future.result();
        return image ? *image : PageImage();
    }
    QByteArray sealedBytes(int version)
    {
        auto bytes = presenter().bytesOf(version);
        settled(bytes);
        return bytes.result().value_or(QByteArray());
    }
    QString sealedPath(int version)
    {
        auto path = presenter().fileOf(version);
        settled(path);
        return path.result().value_or(QString());
    }

    QTemporaryDir profile;
    FakeClock clock;
    FakeContent content;
    FakeSecrets secrets;
    DisputeSample sample;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<desk::Desk> desk;
    std::unique_ptr<outbox::Outbox> outbox;
    reading::ReaderPool reader{packReaderSettings()};
    QStringList told, searched, opened;
    QSplitter window;
    ActionList actions{&window};
    PageContext context{actions, [](const QString&, const QString&) {}, [this](const QString& text) { searched << text; }, [this](const QString& text) { told << text; }};
    PageSlot slot;
    PacksWidget* page = nullptr;
};

} // namespace cf::test
