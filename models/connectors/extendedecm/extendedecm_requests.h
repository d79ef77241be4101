// What is asked of a Content Server. Everything is a reading, also what is sent by POST. Source: protocol notes 2 to 6.
#pragma once

#include "models/connectors/extendedecm/extendedecm_session.h"
#include "models/connectors/extendedecm/extendedecm_wire.h"

#include <QSet>
#include <QTimeZone>

namespace cf::connectors::extendedecm {

inline constexpr int pageRows = 100, mostPages = 100'000, mostIds = 250; ///< the server takes no more ids at once

/// Where documents lie: a folder or workspace, and what it lies in.
struct Place {
    int type = -1; ///< -1: not shown
    qint64 parent = 0;
    QString name;
    Stated objects{}; ///< business objects of a workspace, where they are asked for
};

/// What a server was found to be. Belongs to the line's thread.
struct Service {
    http::SignedLine& line;
    QUrl base;
    QList<int> types;    ///< subtypes that are communications
    qint64 folder = 0;   ///< only what lies below it; 0: all
    bool businessObjects = false, takesRenditions = false;
    QTimeZone zone{};    ///< of the server's own wall clock, by which its search index goes
    // Found out.
    bool isFound = false;
    QString version{};
    QString zoneFault{}; ///< how the server's clock contradicts the zone of the settings; empty: it does not
    bool knowsHolds = false;   ///< whether it has them
    bool refusesHolds = false; ///< it has them, or may have, and does not tell us
    bool takesWorkspaces = false; ///< they are wanted, and the server has them
    bool knowsWorkspaces = false; ///< whether it has them
    bool hasWorkflows = true;
    bool hasHolds = false, hasClassifications = true, hasSchedules = true, hasBin = true, isSorted = true;
    QHash<QString, QString> holds{}; ///< ids by the number of their matter, as far as they were found
    AttributeNames names{};
    QSet<QString> unnamed{};        ///< attributes that have no definition
    QHash<qint64, Place> places{};  ///< of this run
    std::optional<UtcMs> began{};   ///< the server's clock at the first answer of a run
};

struct Call {
    QString path, purpose;
    Query query{}, form{}; ///< with a form it is sent by POST
};
/// Parameters of one page of a list, from 1.
Query pageOf(int page, int limit);
/// An object; errors by errorIn(). `self`: part of the address that an answer of this route names for itself, if it names one;
/// another's answer, which a broken cache may give, is Offline.
QCoro::Task<Result<QJsonObject>> ask(Service& service, Call call, std::stop_token stop, QString self = {});

/// The nodes of these ids that are shown. What the server fails at as a whole is asked for in halves; what fails alone is told
/// in `failed`. An error of this route is never an absence.
QCoro::Task<Result<QJsonArray>> nodesOf(Service& service, QStringList ids, QStringList fields, QStringList& failed,
                                        std::stop_token stop);
/// Which of these are shown; one that seems not to be is asked for twice.
QCoro::Task<Result<QSet<QString>>> shownOf(Service& service, QStringList ids, std::stop_token stop);

/// All versions, oldest first.
QCoro::Task<Result<std::vector<VersionWire>>> versionsOf(Service& service, qint64 id, std::stop_token stop);
/// The definitions that come with the attributes of node `id`, see AttributeNames::learn(); none where it is not shown.
QCoro::Task<Result<std::vector<QJsonObject>>> definitionsOf(Service& service, qint64 id, std::stop_token stop);
/// Sees to it that the attributes of `values` are known by name, by the definitions that come with node `id`.
QCoro::Task<Result<void>> learnNames(Service& service, qint64 id, QJsonObject values, std::stop_token stop);
/// What node `id` lies in: folder, workspace. Through service.places.
QCoro::Task<Result<Stated>> placeOf(Service& service, qint64 parent, std::stop_token stop);
/// Puts places that are not known yet, and all they lie in, into service.places.
QCoro::Task<Result<void>> findPlaces(Service& service, QSet<qint64> ids, std::stop_token stop);

} // namespace cf::connectors::extendedecm
