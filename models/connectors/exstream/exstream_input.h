// How many customers the input of a job has. Its form is a site's; nothing but the count leaves here.
#pragma once

#include <QByteArray>
#include <QString>

namespace cf::connectors::exstream {

/// how: "lines" (one each, below a first line of names), else the name of the element that stands for a customer. Encodings as of a manifest.
qint64 customersIn(const QByteArray& input, const QString& how);

} // namespace cf::connectors::exstream
