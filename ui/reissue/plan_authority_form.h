// On whose wish letters of a plan are sent: the house's own, or somebody's who acts for a customer, with what shows that they may and what that covers.
#pragma once

#include "models/domain/reissue.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cf::ui {

class PlanAuthorityForm : public QWidget
{
    Q_OBJECT
public:
    explicit PlanAuthorityForm(QWidget* parent = nullptr);

    /// Those of the fields that nobody is writing in.
    void set(const RequestAuthority& authority, const QString& customer);
    RequestAuthority authority() const; ///< a last day that is not understood is no valid one
    QString customer() const;

Q_SIGNALS:
    void edited(); ///< by a person

private:
    QComboBox *m_requester, *m_check;
    QLineEdit *m_customer, *m_account, *m_holder, *m_document, *m_until;
    QWidget *m_ofOne, *m_ofAnother; ///< whose letters; what shows that somebody may ask for them
    void followRequester();
};

} // namespace cf::ui
