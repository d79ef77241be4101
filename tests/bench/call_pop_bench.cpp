// Journey S1 in the real window over a large cache: a CRM pops up the customer, keys lead to the letter that bounced, its pages are shown, and it is asked for again. How
// long until each is on the screen, and how many keys it took. usage: bench_call_pop [COMMUNICATIONS | PROFILE]
// A profile that is given is changed: the documents of one customer are made and put where its archives say that they are, and a workflow system is named that
// nobody answers at, so that the request stays in the outbox.

#include "models/store/database.h"
#include "tests/support/running_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>
#include <ranges>

using namespace cf;
using namespace cf::test;

namespace {

constexpr size_t calls = 5;

QByteArray run(const QString& name, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(qEnvironmentVariable("CF_BIN") + u'/' + name, words);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

QJsonArray rowsOf(const QString& profile, const QString& query, int limit)
{
    return QJsonDocument::fromJson(run(u"counterfoil"_s, {u"--profile"_s, profile, u"search"_s, query, u"--limit"_s, QString::number(limit), u"--json"_s})).object()[u"rows"].toArray();
}

/// Its files, as the archive would hold them, and what was recorded of them. False: it has no pages that can be shown.
Result<bool> putDocuments(store::Database& database, const QJsonObject& row, const QDir& archive)
{
    const QString number = QString::number(row[u"documentId"].toString().mid(2).toLongLong());
    CF_TRY(store::Statement select, database.prepare(u"SELECT s.pk, s.native_id FROM communication c JOIN rendition r ON r.communication = c.pk JOIN source s ON s.pk = r.source WHERE c.cfid = ?1 ORDER BY r.position"_s));
    select.bind(1, row[u"id"].toString());
    for (int file = 1;; ++file) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return file > 1;
        }
        if (file == 1 && !select.text(1).endsWith(u".pdf")) {
            return false;
        }
        const QString path = archive.filePath(select.text(1));
        const QByteArray bytes = run(u"counterfoil-sandbox"_s, {u"document"_s, number, u"--as-recorded"_s, u"--file"_s, QString::number(file)});
        QFile kept(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !kept.open(QIODevice::WriteOnly) || kept.write(bytes) != bytes.size()) {
            return fail(ErrorKind::Storage, path);
        }
        CF_TRY(store::Statement update, database.prepare(u"UPDATE source SET sha256 = ?2, bytes = ?3, observed_sha256 = NULL WHERE pk = ?1"_s));
        update.bind(1, select.integer(0)).bind(2, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)).bind(3, bytes.size());
        CF_CHECK(update.run());
    }
}

/// Letters that bounced, each the newest of its customer, so that its row is the first.
Result<std::vector<QJsonObject>> prepare(const QString& profile, const QDir& archive)
{
    const QJsonArray bounced = rowsOf(profile, u"state:bounced channel:email"_s, 100);
    CF_TRY(store::Database database, store::Database::open(QDir(profile).filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
    CF_TRY(store::Statement move, database.prepare(u"UPDATE repository SET location = ?1 WHERE kind = 'FOLDER'"_s));
    move.bind(1, archive.path());
    CF_CHECK(move.run());
    CF_CHECK(database.execute(u"INSERT OR IGNORE INTO repository (cfid, kind, name, location, mapping, zone, added) VALUES ('rp-casework', 'WORKFLOW', 'Casework', 'http://127.0.0.1:1', '', 'Europe/Berlin', 1)"));
    std::vector<QJsonObject> letters;
    for (const QJsonValue one : bounced) {
        const QJsonObject letter = one.toObject();
        const QString customer = letter[u"customerId"].toString();
        const bool isNewest = !customer.isEmpty() && rowsOf(profile, u"customer:"_s + customer, 1).at(0)[u"id"] == letter[u"id"];
        CF_TRY(const bool hasPages, isNewest ? putDocuments(database, letter, archive) : Result<bool>(false));
        if (hasPages) {
            letters.push_back(letter);
        }
        if (letters.size() == calls) {
            return letters;
        }
    }
    return fail(ErrorKind::NotFound, u"too few bounced letters are the newest of their customers"_s);
}

double since(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// Looks every few milliseconds, so the figure may be that much too high.
bool shows(RunningWindow& window, const QString& widget, const QString& words)
{
    return QTest::qWaitFor([&] { return window.ask(u"read "_s + widget)[u"text"_s].toString().contains(words); }, 60'000);
}

/// One call: pop, letter, page, request.
bool call(RunningWindow& window, const QString& profile, const QJsonObject& letter, bool isAskedFor)
{
    int keys = 0;
    const auto hit = [&](const char* key) {
        ++keys;
        return window.ask(u"hit "_s + QLatin1StringView(key)).contains(u"done"_s);
    };
    QElapsedTimer timer;
    timer.start();
    QProcess link; // as a CRM starts it
    link.start(program, {u"--profile"_s, profile, u"counterfoil://customer/"_s + letter[u"customerId"].toString()});
    const bool isPopped = shows(window, u"customersHead"_s, letter[u"recipient"].toString().section(u' ', -1)) && QTest::qWaitFor([&] { return window.ask(u"rows customerLetters"_s)[u"rows"_s].toInt() > 0; }, 60'000);
    const double popped = since(timer);
    link.waitForFinished();
    const bool isListed = QTest::qWaitFor([&] { return window.ask(u"focus"_s)[u"name"_s].toString() == u"customerLetters"; }, 60'000);
    QElapsedTimer opening;
    opening.start();
    hit("Return");
    const bool isPage = shows(window, u"recordWhen"_s, letter[u"recipient"].toString()) && shows(window, u"pageLabel"_s, u"Page 1 "_s);
    const double page = since(opening);
    std::printf("  customer on the screen %.0f ms after the link, first page %.0f ms after its key: %.0f together\n", popped, page, popped + page);
    if (!isAskedFor) {
        return isPopped && isListed && isPage;
    }
    opening.restart();
    hit("R");
    const bool isForm = QTest::qWaitFor([&] { return window.ask(u"focus"_s)[u"name"_s].toString() == u"reissueCheck"; }, 60'000);
    const double form = since(opening);
    hit("Down");
    hit("Return");
    const bool isAsked = shows(window, u"reissueUndo"_s, u"Take back"_s);
    std::printf("  form %.0f ms after its key; asked for after %d keys since the link\n", form, keys);
    return isPopped && isListed && isPage && isForm && isAsked && keys <= 12;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString asked = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"100000"_s;
    QTemporaryDir made, archive;
    const bool isCount = std::ranges::all_of(asked, [](QChar c) { return c.isDigit(); });
    const QString profile = isCount ? made.path() : asked;
    if (isCount) {
        run(u"counterfoil-sandbox"_s, {u"generate"_s, profile, u"--records"_s, asked});
    }
    const Result<std::vector<QJsonObject>> letters = prepare(profile, QDir(archive.path()));
    if (!letters) {
        std::fprintf(stderr, "%s\n", qPrintable(letters.error().detail));
        return 1;
    }
    RunningWindow window(profile);
    if (!window.started() || !QTest::qWaitFor([&] { return window.state().contains(u"title"_s); }, 60'000)) {
        return 1;
    }
    bool isGood = true;
    for (const QJsonObject& letter : *letters) {
        isGood = call(window, profile, letter, &letter == &letters->back()) && isGood;
    }
    return isGood ? 0 : 1;
}

