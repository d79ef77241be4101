// A letter from driver data, with the version of its template that is in effect now. Where the data are those of a communication of the estate
// its text is that of the original, with the sentences of the version that is in effect and the values that were handed in.
#pragma once

#include "app/sandbox/exstream/exst_site.h"

namespace cf::sandbox::exstream {

struct DrivenCustomer {
    QString number;                            ///< of the estate, from 1; "": of nobody there
    QList<std::pair<QString, QString>> values; ///< path, value
};

struct DriverInput {
    QString reference; ///< the variable cfReference; "": there is none
    QList<DrivenCustomer> customers;
};

/// XML or JSON of the shape that jobs keep (exst_driver_data.h); `cfReference` at the top or at a customer. Rejected: it is neither.
Result<DriverInput> readDriverData(const QByteArray& body, const QByteArray& type);

/// Rejected: no version of the application is in effect.
Result<QByteArray> composed(Site& site, const Asset& application, const DrivenCustomer& customer);

} // namespace cf::sandbox::exstream
