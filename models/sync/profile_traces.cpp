#include "models/sync/profile_traces.h"

#include "models/search/index_purge.h"
#include "models/store/compact_file.h"
#include "models/store/packed_text.h"
#include "models/sync/byte_finder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::sync {

namespace {

bool isDatabase(const QByteArray& start) { return start.startsWith(QByteArray("SQLite format 3\0", 16)); }

bool isCompressed(const QByteArray& start)
{
    for (const QByteArrayView magic : {QByteArrayView("%PDF-"), QByteArrayView("PK\x03\x04"), QByteArrayView("\x1F\x8B"), QByteArrayView("\x28\xB5\x2F\xFD"), QByteArrayView("\x89PNG"), QByteArrayView("\xFF\xD8\xFF")}) {
        if (start.startsWith(magic)) {
            return true;
        }
    }
    return false;
}

/// What stands in the rows of one database, and which pages are whose.
class Rows
{
public:
    Rows(store::Database& database, const ByteFinder& finder, const std::vector<SubjectWords>& words)
        : m_database(database)
        , m_finder(finder)
        , m_words(words)
    {}

    Result<void> read()
    {
        CF_TRY(store::Statement schema, m_database.prepare(u"SELECT type, name, tbl_name FROM sqlite_schema WHERE type IN ('table', 'index') ORDER BY type DESC, name"));
        QStringList tables;
        for (;;) {
            CF_TRY(const bool row, schema.step());
            if (!row) {
                break;
            }
            m_tableOf.insert(schema.text(1), schema.text(2));
            if (schema.text(0) == u"table") {
                tables << schema.text(1);
            }
        }
        for (const QString& table : tables) {
            CF_CHECK(readTable(table));
        }
        CF_TRY(store::Statement pages, m_database.prepare(u"SELECT pageno, name FROM dbstat"));
        for (;;) {
            CF_TRY(const bool row, pages.step());
            if (!row) {
                break;
            }
            m_pages.insert(pages.integer(0), m_tableOf.value(pages.text(1), pages.text(1)));
        }
        CF_TRY(m_pageSize, m_database.integer(u"PRAGMA page_size"));
        return {};
    }

    struct Standing {
        qint64 rows = 0, ofNobody = 0; ///< ofNobody: of letters that are not there any more
        std::set<QString> letters;
    };
    const std::map<std::pair<QString, size_t>, Standing>& standing() const { return m_standing; }
    bool stands(const QString& table, size_t word) const { return m_standing.contains({table, word}); }
    bool standsAnywhere(size_t word) const { return m_anywhere.contains(word); }
    QString tableAt(qint64 position) const { return m_pages.value(position / m_pageSize + 1); }
    qint64 unpacked() const { return m_unpacked; }

private:
    Result<void> readTable(const QString& table)
    {
        CF_TRY(store::Statement select, m_database.prepare(u"SELECT * FROM \"%1\""_s.arg(table)));
        CF_TRY(const std::set<int> numbers, numbersOf(table));
        int communication = -1, id = -1, sha256 = -1;
        bool isRead = false;
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                return {};
            }
            if (!std::exchange(isRead, true)) {
                for (int column = 0; column < select.columns(); ++column) {
                    const QString name = select.columnName(column);
                    communication = name == u"communication" && table != u"hold_item" ? column : communication;
                    id = name == u"cfid" && table == u"communication" ? column : id;
                    sha256 = name == u"sha256" && table == u"content_text" ? column : sha256;
                }
            }
            std::set<size_t> found;
            for (int column = 0; column < select.columns(); ++column) {
                if (numbers.contains(column)) {
                    continue;
                }
                QByteArray bytes = select.blob(column);
                if (bytes.startsWith("\x28\xB5\x2F\xFD")) {
                    if (Result<QByteArray> text = store::unpacked(m_database, bytes)) {
                        bytes = std::move(*text);
                        ++m_unpacked;
                    }
                }
                m_finder.find(bytes, [&](size_t word, qsizetype, qsizetype) { found.insert(word); });
            }
            for (const size_t word : found) {
                Standing& one = m_standing[{table, word}];
                ++one.rows;
                m_anywhere.insert(word);
                if (id >= 0) {
                    one.letters.insert(select.text(id));
                } else if (communication >= 0) {
                    CF_CHECK(addLetter(one, select.text(communication)));
                } else if (sha256 >= 0) {
                    CF_CHECK(addLettersOf(one, select.blob(sha256)));
                }
            }
        }
    }
    /// Columns of whole numbers: what is looked for is text.
    Result<std::set<int>> numbersOf(const QString& table)
    {
        CF_TRY(store::Statement columns, m_database.prepare(u"SELECT cid FROM pragma_table_info('%1') WHERE type IN ('INTEGER', 'REAL')"_s.arg(table)));
        std::set<int> numbers;
        for (;;) {
            CF_TRY(const bool row, columns.step());
            if (!row) {
                return numbers;
            }
            numbers.insert(int(columns.integer(0)));
        }
    }
    /// By its row here, or by its id in the databases beside the cache.
    Result<void> addLetter(Standing& to, const QString& letter)
    {
        bool isRow = false;
        const qint64 row = letter.toLongLong(&isRow);
        if (!isRow) {
            to.letters.insert(letter);
            return {};
        }
        CF_TRY(store::Statement * select, m_database.cached("SELECT cfid FROM communication WHERE pk = ?1"));
        select->bind(1, row);
        CF_TRY(const bool isThere, select->step());
        if (isThere) {
            to.letters.insert(select->text(0));
            select->reset();
        } else {
            ++to.ofNobody;
        }
        return {};
    }
    Result<void> addLettersOf(Standing& to, const QByteArray& sha256)
    {
        CF_TRY(store::Statement * select, m_database.cached("SELECT DISTINCT c.cfid FROM source s JOIN rendition n ON n.source = s.pk JOIN communication c ON c.pk = n.communication WHERE s.sha256 = ?1"));
        select->bind(1, sha256);
        bool any = false;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                to.ofNobody += any ? 0 : 1;
                return {};
            }
            any = true;
            to.letters.insert(select->text(0));
        }
    }

    store::Database& m_database;
    const ByteFinder& m_finder;
    const std::vector<SubjectWords>& m_words;
    QHash<QString, QString> m_tableOf;
    QHash<qint64, QString> m_pages;
    qint64 m_pageSize = 4096, m_unpacked = 0;
    std::map<std::pair<QString, size_t>, Standing> m_standing;
    std::set<size_t> m_anywhere;
};

class Searching
{
public:
    Searching(const QString& profile, const std::vector<SubjectWords>& words, UtcMs at)
        : m_profile(profile)
        , m_words(words)
        , m_finder(words)
    {
        m_report.at = at;
        m_report.words = qint64(words.size());
    }

    Result<TraceReport> run()
    {
        QStringList files;
        for (QDirIterator all(m_profile.absolutePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); all.hasNext();) {
            files << all.next();
        }
        files.sort();
        for (const QString& path : std::as_const(files)) {
            if (!path.endsWith(u"-wal") && !path.endsWith(u"-shm")) {
                CF_CHECK(search(path, files));
            }
        }
        for (auto& [key, trace] : m_found) {
            m_report.found.push_back(std::move(trace));
        }
        return std::move(m_report);
    }

private:
    Result<void> search(const QString& path, const QStringList& files)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return QFileInfo::exists(path) ? fail(ErrorKind::Storage, u"cannot be read: "_s + m_profile.relativeFilePath(path)) : Result<void>();
        }
        const QByteArray start = file.peek(16);
        const QString name = m_profile.relativeFilePath(path);
        if (!isDatabase(start)) {
            if (isCompressed(start)) {
                m_report.notInside << name;
            }
            return bytesOf(file, [&](size_t word, qint64) { note(name, u"file"_s, word, 1, {}, name.endsWith(u".ini")); });
        }
        CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadOnly));
        Rows rows(database, m_finder, m_words);
        {
            CF_TRY(const store::Snapshot snapshot, store::Snapshot::begin(database));
            CF_CHECK(rows.read());
            if (name == u"cache.sqlite") {
                CF_TRY(const search::IndexRests rests, search::indexRests(database));
                m_report.indexSegments = rests.segments;
            }
        }
        m_report.unpacked += rows.unpacked();
        for (const auto& [what, standing] : rows.standing()) {
            note(name, u"rows of "_s + what.first, what.second, standing.rows, standing.letters, standing.ofNobody == 0);
        }
        CF_CHECK(bytesOf(file, [&](size_t word, qint64 at) {
            const QString table = rows.tableAt(at);
            if (table.isEmpty()) {
                note(name, u"free pages"_s, word, 1, {}, false);
            } else if (!rows.stands(table, word)) {
                note(name, u"unused room of "_s + table, word, 1, {}, false);
            }
        }));
        for (const QString& beside : {path + u"-wal"_s, path + u"-shm"_s}) {
            QFile log(beside);
            if (files.contains(beside) && log.open(QIODevice::ReadOnly)) {
                CF_CHECK(bytesOf(log, [&](size_t word, qint64) { note(m_profile.relativeFilePath(beside), u"write-ahead file"_s, word, 1, {}, rows.standsAnywhere(word)); }));
            }
        }
        if (name == u"cache.sqlite") {
            CF_TRY(const store::FileRests rests, store::fileRests(path));
            m_report.freePages = rests.freePages;
            m_report.writeAhead = rests.writeAhead;
        }
        return {};
    }

    /// f(word, at) for each place in the file; a word over the border of two pieces is found as well, and once.
    template <class F> Result<void> bytesOf(QFile& file, F f)
    {
        constexpr qint64 piece = 8 << 20;
        ++m_report.files;
        QByteArray held;
        for (qint64 from = 0;;) {
            const QByteArray more = file.read(piece);
            if (more.isEmpty()) {
                return file.error() == QFileDevice::NoError ? Result<void>() : fail(ErrorKind::Storage, u"cannot be read: "_s + m_profile.relativeFilePath(file.fileName()));
            }
            m_report.bytes += more.size();
            const qsizetype old = held.size();
            held += more;
            m_finder.find(held, [&](size_t word, qsizetype at, qsizetype length) {
                if (at + length > old) { // what lay wholly in the piece before was told with it
                    f(word, from + at);
                }
            });
            const qsizetype keep = std::min<qsizetype>(held.size(), std::max<qsizetype>(0, m_finder.longest() - 1));
            from += held.size() - keep;
            held = held.last(keep);
        }
    }

    void note(const QString& file, const QString& place, size_t word, qint64 times, const std::set<QString>& letters, bool stands)
    {
        const QString& kind = m_words[word].kind;
        ProfileTrace& trace = m_found[{file, place, kind}];
        if (trace.times == 0) {
            trace = {file, place, kind, 0, {}, stands};
        }
        trace.times += times;
        trace.stands = trace.stands && stands;
        for (const QString& letter : letters) {
            if (trace.letters.size() < ProfileTrace::mostNamed && !trace.letters.contains(letter)) {
                trace.letters << letter;
            }
        }
    }

    QDir m_profile;
    const std::vector<SubjectWords>& m_words;
    ByteFinder m_finder;
    TraceReport m_report;
    std::map<std::tuple<QString, QString, QString>, ProfileTrace> m_found;
};

} // namespace

Result<TraceReport> searchProfile(const QString& profile, const std::vector<SubjectWords>& words, UtcMs at) { return Searching(profile, words, at).run(); }

} // namespace cf::sync
