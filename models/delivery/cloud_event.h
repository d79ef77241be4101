// An event as CloudEvents 1.0.2 writes it in JSON, with what the profile of this program adds. Tolerant: what is missing is empty, what
// is added is kept in the raw bytes. Source: CloudEvents 1.0.2 (2, 3.1), JSON format 2 and 4; protocol page C.4.
#pragma once

#include "models/base/result.h"
#include "models/domain/moment.h"

#include <QJsonObject>

#include <vector>

namespace cf::delivery {

struct CloudEvent {
    QString source, id, type; ///< never empty
    QString subject, sequence, partitionKey;
    QString correlation; ///< correlationid
    std::optional<Moment> time;     ///< none: not told, or no time
    std::optional<UtcMs> recorded;  ///< recordedtime
    QJsonObject data;               ///< empty where it is no object
    QString text;                   ///< of `data` or `data_base64` where it is text: a receipt
    QByteArray bytes;               ///< the same as bytes: a mail
    QString mediaType;              ///< datacontenttype; "application/json" when not told
};

/// The elements of a JSON array as the bytes they came in, without the space around them. Protocol: no array, or one that is cut off.
Result<std::vector<QByteArray>> splitBatch(const QByteArray& json);

/// One of them. Protocol, with the JSON path of what is missing: no object, another specversion, no id, source or type.
Result<CloudEvent> readCloudEvent(const QByteArray& json);

/// The name of a type of the profile, "bounced-hard" of "io.counterfoil.communication.bounced-hard.v1", whatever stands before it and
/// whichever version; empty for a type of another form.
QString profileName(QStringView type);

/// RFC 3339 with up to nine digits of a second. Without an offset it is UTC, and says that this was assumed.
std::optional<Moment> eventTime(QStringView text);

} // namespace cf::delivery
