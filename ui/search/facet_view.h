// The facet column. Enter or a click chooses a value or takes it back, Alt+Enter or Alt+click excludes it.
#pragma once

#include "models/items/facet_list.h"

#include <QListView>

namespace cf::ui {

class FacetView : public QListView
{
    Q_OBJECT

public:
    FacetView(items::FacetList& list, QWidget* parent = nullptr);

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
    items::FacetList& m_list;
    search::Facet m_facet = search::Facet::Channel; ///< where the focus was when the list was replaced
    QString m_value;
};

} // namespace cf::ui
