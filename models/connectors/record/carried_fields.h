// Which of our fields an archive has carried data for, so that a field without any answers "no data yet", not zero.
#pragma once

#include "models/connectors/record/stated_row.h"

namespace cf::connectors {

class CarriedFields
{
public:
    void note(const StatedRow& row);
    void noteMail() { m_mail = true; }
    QStringList names() const; ///< canonical query fields, sorted

private:
    std::vector<bool> m_fields = std::vector<bool>(statedFields().size());
    bool m_attributes = false, m_mail = false;
};

} // namespace cf::connectors
