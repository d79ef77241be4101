// What Documentum REST Services send, taken apart. Pure. Source: protocol notes 1.2 to 1.6, 2.3, 4.1, 4.3;
// docs/connectors/documentum.md.
#pragma once

#include "models/connectors/remote/record_rows.h"

#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace cf::connectors::documentum {

struct LinkWire {
    QString rel, href, title; ///< rel: its last segment, whatever stands before; href: without what a template adds
};
using Links = std::vector<LinkWire>;
Links linksFrom(const QJsonValue& list);
/// Empty: there is none, which also says that it is not allowed. With `title` the one that has it.
QString hrefOf(const Links& links, const QString& rel, const QString& title = {});

/// Addresses of the home document by the last segment of their names: "repositories", "about".
QHash<QString, QString> homeFrom(const QJsonObject& document);
/// "OpenText Documentum … 16.7", of product information; empty when it says none.
QString productFrom(const QJsonObject& document);

struct EntryWire {
    QString title, edit, source; ///< addresses; empty where there is none
    QJsonObject content;         ///< where it stands inline
};
struct FeedWire {
    std::vector<EntryWire> entries;
    QString self, next;
};
/// Protocol when it is no feed. An empty one has no entries at all.
Result<FeedWire> feedFrom(const QJsonObject& answer);

/// The error in an answer; none in a good one. By its status: codes are not settled. Trouble of the server that says nothing
/// of what was asked for is Offline.
std::optional<Error> errorIn(int status, const QByteArray& body, const QString& purpose);

/// "0000000000000000" and nothing are none.
bool isId(const QString& text);
/// Milliseconds of a date as the server writes it; one without an offset is in `zone`. None for what is no date.
std::optional<qint64> millisecondsOf(const QString& text, const QTimeZone& zone);

/// One version in a list: what is known of it before it is read.
struct RowWire {
    QString objectId, chronicleId;
    QString wall;           ///< r_modify_date in the server's own words: "2026-03-01 10:00:00"
    qint64 modifiedMs = 0;
    QString state;          ///< all that a list tells of it and that may change
    QString href;           ///< of the object; empty where a row has no address
};
/// Sorted by time of change and id, each once. Protocol, with the path of what is wrong.
Result<std::vector<RowWire>> rowsFrom(const FeedWire& feed, const QTimeZone& zone);

/// The content of a version, or a rendition of it.
struct ContentWire {
    QString id, format, mime, name, modifier, hash;
    qint64 bytes = -1;
    int page = 0;
    bool isPrimary = true;
    Links links;
};
std::optional<ContentWire> contentFrom(const QJsonObject& content);

/// One version of a document: an object of its own.
struct VersionWire {
    QString objectId, chronicleId, creator, comment, format, fileName;
    QStringList labels;        ///< the number first
    QString created, modified; ///< as written
    bool isLatest = false, hasContent = false;
    qint64 bytes = -1;
    QStringList retainers;
    QString retainUntil;
    Stated stated;             ///< each value of each attribute, the site's own first
    QJsonObject properties;
    Links links;
    std::vector<ContentWire> contents;

    QString label() const { return labels.value(0); }
    QStringList valuesOf(const QString& attribute) const; ///< of `properties`; those of a repeating one in their places
};
/// Protocol, with the path of what is wrong, when it cannot be used.
Result<VersionWire> versionFrom(const QJsonObject& object);

/// All versions of a document, oldest first.
struct RecordWire {
    QString chronicleId;
    std::vector<VersionWire> versions;
    QString refused{}; ///< what was listed of it and could not be read, with the answer; empty: nothing
    const VersionWire& current() const;
};

} // namespace cf::connectors::documentum
