// What the input of a run says of its customers: driver data, in the form of a site, as XML or JSON. Hostile as any file: sizes, depth and counts are
// limited, no entity of XML is resolved and nothing is fetched; faults quote nothing of it. Source: protocol page A.4 (input), docs/connectors/exstream.md.
#pragma once

#include "models/domain/letter_data.h"

#include <QStringList>

namespace cf::connectors::exstream {

/// How a site writes it.
struct DataTerms {
    bool isRead = false;
    QString customer = QStringLiteral("customer"); ///< the element that is a customer; in JSON the list of them, or that name with an s
    QStringList number{QStringLiteral("number"), QStringLiteral("customerNumber"), QStringLiteral("CustomerNumber")}; ///< paths: its number in the run
    QStringList id{QStringLiteral("customerId"), QStringLiteral("CustomerId"), QStringLiteral("crm/customerId")};     ///< paths: the organisation's own id
    QString source = QStringLiteral("source");     ///< the attribute that names a value's system; in JSON beside "value"
    std::vector<std::pair<QString, QString>> systems; ///< of paths that begin so, where nothing else tells; the longest counts
};
/// "crm = CRM, policy = Policy administration", in either form of the settings; parts that are none are left out.
std::vector<std::pair<QString, QString>> systemsIn(const QString& setting);
/// What those are taken for that no setting names.
QString usualSystems();

struct DataBounds {
    size_t customers = 200'000, fields = 1'000'000, ofCustomer = 500; ///< fields: of all customers together
    int depth = 24;
    qsizetype path = 512, value = 4'000, json = qsizetype(32) << 20;
};

struct DataWire {
    std::vector<DataSnapshot> customers; ///< in their order, each number once; without flow and time
    QString fault;                       ///< where it stops being readable; empty: nowhere
    bool isCut = false;                  ///< it has more than is kept
};
DataWire readData(const QByteArray& input, const DataTerms& terms, const DataBounds& bounds = {});

} // namespace cf::connectors::exstream
