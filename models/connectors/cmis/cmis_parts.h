// What a run over a CMIS repository consists of. Source: protocol notes 1.6 to 1.9.
#pragma once

#include "models/connectors/cmis/cmis_requests.h"
#include "models/connectors/remote/record_taking.h"

#include <QSet>

namespace cf::connectors::cmis {

/// What the parts of one run share. Lives on the sync thread, longer than the parts.
struct RunContext {
    Service& service;
    MapRules rules;
    RunBasis basis;
    qint64 since = 0; ///< ms of the server's clock; 0: everything
    bool logLost = false; ///< the change log cannot be followed from where it was left: all is to be compared
};

inline constexpr qint64 pageRows = 100;

/// Goes through a list page by page: by key, or by a count of rows where the server cannot do that.
class RowLister
{
public:
    /// withRenditions: the rows tell them as well, where the server does so.
    RowLister(Service& service, qint64 since, bool withRenditions = false)
        : m_service(service)
        , m_since(since)
        , m_withRenditions(withRenditions)
    {}

    struct Slice {
        std::vector<RowWire> rows; ///< each object once
        QString after;
        bool last = false;
        std::optional<qint64> total; ///< as the server counted at the beginning
        qint64 seen = 0;             ///< different objects so far, this page included
    };
    /// `after` as an earlier slice, perhaps of an earlier process, had it.
    QCoro::Task<Result<Slice>> next(QString after, std::stop_token stop);

private:
    Service& m_service;
    qint64 m_since;
    bool m_withRenditions;
    QSet<QString> m_seen;
};

/// Reads the record of a row and takes what is new of it. One that is gone or closed by now is none; one that cannot be used
/// is set aside.
QCoro::Task<Result<void>> readInto(RunContext& run, RowWire row, std::vector<Change>& out, std::stop_token stop);

/// What was set aside before, once more, where the server lets itself be asked for one object's row.
std::unique_ptr<RunPart> asides(RunContext& run);
/// Objects that changed, or all.
std::unique_ptr<RunPart> changedObjects(RunContext& run);
/// What the server's log says was deleted, from `token` on.
std::unique_ptr<RunPart> changeLog(RunContext& run, const QString& token);
/// Compares all objects here with all there.
std::unique_ptr<RunPart> reconciliation(RunContext& run);

} // namespace cf::connectors::cmis
