// What is asked of Exstream's two services; nothing is ever written. Source: protocol page A.3.
#pragma once

#include "models/connectors/exstream/exstream_data.h"
#include "models/connectors/exstream/exstream_manifest.h"
#include "models/connectors/exstream/exstream_wire.h"
#include "models/http/signed_line.h"

namespace cf::connectors::exstream {

enum class Room { Design, Orchestration };
using Query = std::vector<std::pair<QString, QString>>;

/// How a site wants to be asked, and what is wanted of it.
struct Terms {
    QUrl design, orchestration;  ///< below which /api/v1 lies
    QStringList domains;         ///< empty: all that the account sees
    QStringList types;           ///< of resources; empty: all
    QString filter;              ///< parameter that has a filter of Orchestration, tried first; empty: none is known
    qint64 pageSize = 200;
    ManifestKeys keys;
    QString versionKey;
    std::optional<UtcMs> jobsSince;
    bool readsContent = true;
    QString input;               ///< how customers are counted in a job's input: "no", "lines", or the name of an element
    DataTerms data;              ///< how it says what letters are made from
};

/// Belongs to the line's thread.
struct Service {
    http::SignedLine& line;
    Terms terms;
    std::optional<QString> filter{};    ///< the parameter whose effect was seen; none: not known yet
    std::optional<bool> byPages[2]{};   ///< by Room: an offset counts pages, not entries; none: not known yet
    std::optional<UtcMs> began{};       ///< the server's clock at the first answer of a run
    QString product{};
};

/// Something was said of what was asked for, as opposed to trouble on the way: NotFound, or Rejected.
bool isAnswer(const Error& error);
/// Of an answer: the server could not, and may another time. Else it is refused, or too much.
bool mayComeAgain(const Error& error);

http::Request requestFor(const Service& service, Room room, const QString& path, const Query& query, const QString& purpose);
/// As SignedLine::send, but that 500 may mean that the token is over: then who asks is asked for, which renews it, and the request repeated once.
/// NotFound; Rejected for what is refused or cannot be answered while the server answers other things; Offline when it answers nothing.
QCoro::Task<Result<http::Reply>> ask(Service& service, http::Request request, std::stop_token stop);
/// The envelope's data. Besides: Protocol when there is no JSON, asked twice.
QCoro::Task<Result<AnswerWire>> answerTo(Service& service, http::Request request, std::stop_token stop);

/// A list of Orchestration wants its filter under one of two names, and overlooks it under the other. Asks for a job that cannot be there, in a
/// domain that has jobs; leaves it open where none has.
QCoro::Task<Result<void>> learnFilter(Service& service, QString domain, std::stop_token stop);
/// "key:value;key:value" under the name that is known, or else the one that examples have.
void addFilter(const Service& service, Query& query, const std::vector<std::pair<QString, QString>>& pairs);

/// One list, page after page, by offsets of whichever kind. Ends where ids repeat.
class Lister
{
public:
    /// `query` without count and offset; from: entries to pass over, of a list that was left there.
    Lister(Service& service, Room room, QString path, Query query, QString purpose, qint64 from = 0, QByteArray body = {});
    /// The next entries; none at the end.
    QCoro::Task<Result<QJsonArray>> next(std::stop_token stop);
    bool isAtEnd() const { return m_isAtEnd; }
    qint64 position() const { return m_at; }                 ///< entries so far, those passed over included
    std::optional<qint64> total() const { return m_total; }  ///< as the list counts them; none: it does not

private:
    QCoro::Task<Result<AnswerWire>> pageAt(qint64 offset, std::stop_token stop);
    QCoro::Task<Result<AnswerWire>> here(std::stop_token stop);
    Service& m_service;
    Room m_room;
    QString m_path, m_purpose;
    Query m_query;
    QByteArray m_body;
    qint64 m_at;
    bool m_isAtEnd = false;
    std::optional<qint64> m_total, m_size; ///< m_size: of its pages; none: none came yet
    QList<QByteArray> m_begins; ///< what pages began with
};

/// All entries, at most `most`.
QCoro::Task<Result<QJsonArray>> allOf(Service& service, Room room, QString path, Query query, QString purpose, qsizetype most, std::stop_token stop,
                                      QByteArray body = {});

} // namespace cf::connectors::exstream
