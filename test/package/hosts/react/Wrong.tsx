import 'diplomatic-graph/react';

export const Wrong = () => <diplomatic-graph theme="pink" />;
