"""Records of any kind on screen: their forms, added, edited and looked back on."""
