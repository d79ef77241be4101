// A folder archive in a temporary directory, a cache that is a list, and a reader of e-mails that knows just the header
// fields tests use.
#pragma once

#include "models/connectors/folder/folder_connector.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

namespace cf::test {

/// Understands Message-ID, Subject, To, Cc, Date and X-…, one line each.
class HeaderReader final : public DocumentReader
{
public:
    QFuture<Result<Extraction>> read(QByteArray bytes, QString, QString) override
    {
        ++reads;
        Extraction extraction;
        extraction.state = TextState::Extracted;
        MailHeader header;
        for (const QByteArray& line : bytes.left(bytes.indexOf("\n\n")).split('\n')) {
            const QByteArray name = line.left(line.indexOf(':')).toLower();
            const QString value = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
            if (name == "message-id") {
                header.messageId = QString(value).remove(u'<').remove(u'>');
            } else if (name == "subject") {
                header.subject = value;
            } else if (name == "to" || name == "cc") {
                for (const QString& one : value.split(u',', Qt::SkipEmptyParts))
                    (name == "to" ? header.to : header.cc).push_back({{}, one.trimmed()});
            } else if (const auto date = QDateTime::fromString(value, Qt::RFC2822Date); name == "date") {
                header.dateText = value;
                header.date = date.toMSecsSinceEpoch();
                header.dateOffsetMinutes = date.offsetFromUtc() / 60;
            } else if (name.startsWith("x-")) {
                header.extra.emplace_back(QString::fromUtf8(line.left(line.indexOf(':'))), value);
            }
        }
        extraction.mail = header;
        return QtFuture::makeReadyFuture(Result<Extraction>(extraction));
    }
    QFuture<Result<std::vector<PageSize>>> pageSizes(QByteArray) override { return none<std::vector<PageSize>>(); }
    QFuture<Result<PageImage>> page(QByteArray, int, double) override { return none<PageImage>(); }
    QFuture<Result<std::vector<PageWord>>> pageWords(QByteArray, int) override { return none<std::vector<PageWord>>(); }
    int reads = 0;

private:
    template <class T>
    QFuture<Result<T>> none()
    {
        return QtFuture::makeReadyFuture(Result<T>(fail(ErrorKind::Rejected, QStringLiteral("not read in tests"))));
    }
};

/// Applies changes as the engine promises to, by the rules in docs/folder-archive.md, and nothing more.
class ListedCache final : public connectors::KnownSources
{
public:
    Result<std::vector<connectors::KnownSource>> find(const QString& nativeId) override
    {
        const auto found = m_rows.find(nativeId.toUtf8());
        return found == m_rows.end() ? std::vector<connectors::KnownSource>() : found->second;
    }
    Result<QStringList> slice(const QString& after, int limit) override
    {
        QStringList ids;
        for (auto at = m_rows.upper_bound(after.toUtf8()); at != m_rows.end() && ids.size() < limit; ++at) {
            ids << QString::fromUtf8(at->first);
        }
        return ids;
    }
    Result<std::vector<connectors::KnownSource>> ofCommunication(const CommunicationId& id) override
    {
        std::vector<connectors::KnownSource> found;
        for (const QString& nativeId : m_filesOf.value(id.value())) {
            for (const auto& row : m_rows[nativeId.toUtf8()]) {
                if (row.communication == id) {
                    found.push_back(row);
                }
            }
        }
        return found;
    }

    void apply(const connectors::Change& change)
    {
        if (const auto* upsert = std::get_if<connectors::Upsert>(&change)) {
            put(upsert->communication);
        } else if (const auto* gone = std::get_if<connectors::Gone>(&change)) {
            for (auto& row : m_rows[gone->nativeId.toUtf8()]) {
                row.content = ContentState::Missing;
            }
        } else if (const auto* touched = std::get_if<connectors::Touched>(&change)) {
            for (auto& row : m_rows[touched->source.nativeId.toUtf8()]) {
                row.source.token = touched->source.token;
                row.content = ContentState::Present;
            }
        } else if (const auto* index = std::get_if<connectors::IndexRead>(&change)) {
            m_rows[index->source.nativeId.toUtf8()] = {
                {index->source, index->sha256, {}, ContentState::Unknown, false}};
        } else if (const auto* aside = std::get_if<connectors::Aside>(&change);
                   aside && aside->what.position.isEmpty()) {
            m_rows[aside->source.nativeId.toUtf8()] = {{aside->source, {}, {}, ContentState::Unknown, true}};
        }
    }

    std::map<QString, Communication> communications; ///< by id

private:
    void forget(const QString& id)
    {
        for (const QString& nativeId : m_filesOf.take(id)) {
            auto& rows = m_rows[nativeId.toUtf8()];
            std::erase_if(rows, [&](const connectors::KnownSource& row) { return row.communication.value() == id; });
            if (rows.empty()) {
                m_rows.erase(nativeId.toUtf8());
            }
        }
        communications.erase(id);
    }
    void put(const Communication& communication)
    {
        forget(communication.id.value());
        for (const Rendition& rendition : communication.renditions) {
            const QString path = rendition.source.nativeId;
            const CommunicationId orphan = communicationId(rendition.source.repository, QStringLiteral("file:") + path);
            if (orphan != communication.id) {
                forget(orphan.value());
            }
            auto& rows = m_rows[path.toUtf8()];
            std::erase_if(rows, [](const connectors::KnownSource& row) { return row.aside; });
            const bool missing = rendition.source.token.isEmpty();
            rows.push_back({rendition.source,
                            {},
                            communication.id,
                            missing ? ContentState::Missing : ContentState::Present,
                            false});
            m_filesOf[communication.id.value()] << path;
        }
        communications[communication.id.value()] = communication;
    }
    std::map<QByteArray, std::vector<connectors::KnownSource>> m_rows;
    QHash<QString, QStringList> m_filesOf;
};

/// What one run said.
struct RunOutcome {
    std::optional<Error> error;
    std::vector<Communication> upserts;
    QStringList gone, touched, indexes;
    std::vector<SetAside> aside;
    QStringList fields;
    size_t largestPage = 0;
    bool isQuiet() const
    {
        return !error && upserts.empty() && gone.isEmpty() && touched.isEmpty() && indexes.isEmpty() && aside.empty();
    }
    QStringList keys() const
    {
        QStringList all;
        for (const Communication& communication : upserts) {
            all << communication.nativeKey;
        }
        all.sort();
        return all;
    }
};

class FolderArchive
{
public:
    FolderArchive()
    {
        repository.name = QStringLiteral("archive");
        repository.id = repositoryId(RepositoryKind::Folder, repository.name);
        repository.location = directory.filePath(QStringLiteral("root"));
        QDir(directory.path()).mkdir(QStringLiteral("root"));
    }

    QString path(const QString& name) const { return repository.location + u'/' + name; }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
        file.write(bytes);
    }
    void remove(const QString& name) { QVERIFY(QFile::remove(path(name))); }
    void rename(const QString& from, const QString& to)
    {
        QDir().mkpath(QFileInfo(path(to)).path());
        QVERIFY(QFile::rename(path(from), path(to)));
    }

    /// A whole run. `pages`: stop after so many, as if the process had ended there.
    RunOutcome sync(int pages = 1'000'000)
    {
        connectors::FolderConnector connector(repository, reader);
        RunOutcome outcome;
        QString cursor;
        for (int i = 0; i < pages; ++i) {
            const Result<connectors::Page> page = QCoro::waitFor(connector.changesSince(cursor, cache, {}));
            if (!page) {
                outcome.error = page.error();
                return outcome;
            }
            for (const connectors::Change& change : page->changes) {
                note(outcome, change);
                cache.apply(change);
            }
            outcome.largestPage = std::max(outcome.largestPage, page->changes.size());
            outcome.fields = page->fieldsSeen;
            cursor = page->next;
            if (page->last) {
                break;
            }
        }
        return outcome;
    }

    QTemporaryDir directory;
    Repository repository;
    HeaderReader reader;
    ListedCache cache;

private:
    static void note(RunOutcome& outcome, const connectors::Change& change)
    {
        if (const auto* upsert = std::get_if<connectors::Upsert>(&change)) {
            outcome.upserts.push_back(upsert->communication);
        } else if (const auto* gone = std::get_if<connectors::Gone>(&change)) {
            outcome.gone << gone->nativeId;
        } else if (const auto* touched = std::get_if<connectors::Touched>(&change)) {
            outcome.touched << touched->source.nativeId;
        } else if (const auto* index = std::get_if<connectors::IndexRead>(&change)) {
            outcome.indexes << index->source.nativeId;
        } else if (const auto* aside = std::get_if<connectors::Aside>(&change)) {
            outcome.aside.push_back(aside->what);
        }
    }
};

} // namespace cf::test
