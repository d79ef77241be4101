// Documents of invented cases, as an archive tells them. Inside the folder only.
#pragma once

#include "app/sandbox/cases/case_telling.h"

namespace cf::sandbox {

class CasePaper
{
public:
    CasePaper(const RepositoryId& rooms, const CaseCustomer& customer)
        : m_rooms(rooms)
        , m_customer(customer)
    {}
    const CaseCustomer& customer() const { return m_customer; }
    /// Where its documents lie, and what they name.
    void place(const QString& workspace, const QString& object, BusinessKind kind);
    Communication document(const QString& id, const QString& type, QDate day) const;
    Communication letter(const QString& id, const QString& type, UtcMs sent) const;
    /// One more who gets it.
    void addRecipient(Communication& letter, const CaseCustomer& to) const;

private:
    RepositoryId m_rooms;
    CaseCustomer m_customer;
    QString m_workspace, m_object;
    BusinessKind m_kind = BusinessKind::Other;
};

/// ISO 8601 with the offset of Berlin.
QString berlinText(UtcMs at);

} // namespace cf::sandbox
