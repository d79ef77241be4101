// The facet column. Enter or a click chooses a value or takes it back, Alt+Enter or Alt+click excludes it.
#pragma once

#include "models/items/facet_list.h"

#include <QListView>

namespace cf::ui {

class Label;

class FacetView : public QListView
{
    Q_OBJECT

public:
    FacetView(items::FacetList& list, QWidget* parent = nullptr);
    /// Said in place of the values while there are none.
    void setWhyEmpty(const QString& why);
    int contentWidth() const; ///< in which no value is cut

Q_SIGNALS:
    void valueToggled(search::Facet facet, const QString& value, bool exclude);
    void moreToggled(search::Facet facet);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void act(const QModelIndex& index, bool exclude);
    void followList();
    items::FacetList& m_list;
    Label* m_why;
    search::Facet m_facet = search::Facet::Channel; ///< where the focus was when the list was replaced
    QString m_value;
};

} // namespace cf::ui
