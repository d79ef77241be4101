#include "ui/reissue/plan_authority_form.h"

#include "ui/reissue/reissue_words_presenter.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

PlanAuthorityForm::PlanAuthorityForm(QWidget* parent)
    : QWidget(parent)
    , m_requester(new QComboBox)
    , m_check(new QComboBox)
    , m_customer(lineField(u"bulkCustomer"_s, tr("Id of the customer")))
    , m_account(lineField(u"bulkAccount"_s, tr("All letters of the customer")))
    , m_holder(lineField(u"bulkHolder"_s, tr("Name, and of which office")))
    , m_document(lineField(u"bulkDocument"_s, tr("Its reference")))
    , m_until(lineField(u"bulkUntil"_s, tr("2026-12-31")))
    , m_ofOne(column({titled(tr("Identity checked by"), m_check), titled(tr("Whose letters: the customer"), m_customer)}, 10))
    , m_ofAnother(column({titled(tr("Who acts for the customer"), m_holder), titled(tr("Document that shows it"), m_document), titled(tr("Its last day"), m_until), titled(tr("Covers this account alone"), m_account)}, 10))
{
    m_requester->setObjectName(u"bulkRequester"_s);
    m_check->setObjectName(u"bulkCheck"_s);
    for (const Requester one : {Requester::Organisation, Requester::Customer, Requester::PowerOfAttorney, Requester::Guardian, Requester::ThirdParty}) {
        m_requester->addItem(requesterWord(one), int(one));
    }
    for (const IdentityCheck one : allIdentityChecks()) {
        m_check->addItem(checkWord(one), int(one));
    }
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(column({titled(tr("Who asks"), m_requester), m_ofOne, m_ofAnother}, 10));
    const auto tell = [this] {
        followRequester();
        Q_EMIT edited();
    };
    connect(m_requester, &QComboBox::activated, this, tell);
    connect(m_check, &QComboBox::activated, this, tell);
    for (QLineEdit* one : {m_holder, m_document, m_until}) {
        connect(one, &QLineEdit::textEdited, this, tell);
    }
    for (QLineEdit* one : {m_customer, m_account}) { // half an id covers nothing, and what was ticked would be lost on the way to the whole one
        connect(one, &QLineEdit::editingFinished, this, tell);
    }
}

void PlanAuthorityForm::set(const RequestAuthority& authority, const QString& customer)
{
    m_requester->setCurrentIndex(m_requester->findData(int(authority.requester)));
    if (asksForOne(authority)) {
        m_check->setCurrentIndex(m_check->findData(int(authority.check)));
    }
    const auto fill = [](QLineEdit* field, const QString& text) {
        if (field->text().trimmed() != text && !field->hasFocus()) {
            field->setText(text);
        }
    };
    fill(m_customer, customer);
    if (actsForAnother(authority)) { // else they keep what was written, until somebody acts for one again
        fill(m_account, authority.account);
        fill(m_holder, authority.holder);
        fill(m_document, authority.document);
        if (!authority.expiry || authority.expiry->isValid()) {
            fill(m_until, authority.expiry ? authority.expiry->toString(Qt::ISODate) : QString());
        }
    }
    followRequester();
}

void PlanAuthorityForm::followRequester()
{
    m_ofOne->setVisible(asksForOne(authority()));
    m_ofAnother->setVisible(actsForAnother(authority()));
}

RequestAuthority PlanAuthorityForm::authority() const
{
    const auto requester = Requester(m_requester->currentData().toInt());
    const auto check = IdentityCheck(m_check->currentData().toInt());
    if (const RequestAuthority own{requester, requester == Requester::Organisation ? IdentityCheck::None : check, {}, {}}; !actsForAnother(own)) {
        return own;
    }
    const QString until = m_until->text().trimmed();
    return {requester, check, m_document->text().trimmed(), until.isEmpty() ? std::nullopt : std::optional(QDate::fromString(until, Qt::ISODate)), m_holder->text().trimmed(), m_account->text().trimmed()};
}

QString PlanAuthorityForm::customer() const { return m_customer->text().trimmed(); }

} // namespace cf::ui
