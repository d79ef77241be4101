// One of the four systems as its clients see it.
#pragma once

#include "app/sandbox/holdings/holdings.h"
#include "app/sandbox/serving/http_message.h"

#include <QJsonObject>

namespace cf::sandbox {

/// One thread. Whatever a request holds, it is answered.
class ArchiveFront
{
public:
    virtual ~ArchiveFront() = default;
    virtual HttpResponse answer(const HttpRequest& request) = 0;
    /// As the system itself refuses: for faults, and for requests that could not be read.
    virtual HttpResponse refusal(int status) const = 0;

    /// What it calls a record.
    virtual QString nativeId(quint64 accession) const = 0;
    virtual std::optional<quint64> accessionOf(const QString& nativeId) const = 0;
    virtual QString versionLabel(const HeldVersion& version) const = 0;

    /// What can be done to this system alone ("do" is none of the common words). NotFound: it knows no such word.
    virtual Result<void> act(const QJsonObject& action) { return fail(ErrorKind::NotFound, action[QStringLiteral("do")].toString()); }
};

} // namespace cf::sandbox
