// The templates that Northgate's letters are made with.
#pragma once

#include "app/sandbox/letter.h"

namespace cf::sandbox {

/// A version of a template and the first day it was in force.
struct TemplateVersion {
    int number = 1;
    QDate from;
    QString approvedBy;
};

struct DocumentType {
    QString code; ///< template code; not unique: codes are used again after years
    QString name; ///< what people call the document
    Unit unit = Unit::Bank;
    QString retention;
    QString purpose;
    QList<TemplateVersion> versions; ///< by date
    QStringList channels;            ///< as often as they are likely
    int weight = 0;                  ///< how often it is chosen to fill the sample; 0: only in the story
    QDate first, last;               ///< when it was in use; invalid: always
};

const QList<DocumentType>& catalogue();
/// By code; `on` decides between two uses of one code. The code must be there.
const DocumentType& documentType(const QString& code, QDate on = {});
/// The version in force on a day; the first one before its time.
const TemplateVersion& versionOn(const DocumentType& type, QDate day);
QString unitName(Unit unit);

} // namespace cf::sandbox
